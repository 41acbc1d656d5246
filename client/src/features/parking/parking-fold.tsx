import { can } from '@opora/shared/domain/permissions.ts';
import { useConference, useYou } from '../../connection/conference-context.tsx';
import { useI18n } from '../../i18n/i18n.tsx';
import { ToolsWords } from '../../i18n/tools-words.tsx';
import { bindClasses } from '../../ui/bind-classes.ts';
import { Fold } from '../../ui/structure/fold.tsx';
import { FormList } from '../../ui/structure/form-list.tsx';
import { AddParked } from './add-parked.tsx';
import { ParkedLine } from './parked-line.tsx';
import styles from './parking.module.css';

const css = bindClasses(styles);

/** What must not be forgotten, though it is not talked about now. Loaded on demand. */
export const ParkingFold = () => (
  <ToolsWords>
    <Parking />
  </ToolsWords>
);

function Parking() {
  const { t } = useI18n();
  const { parking, status } = useConference();
  const { role } = useYou();
  const waiting = parking.filter(({ resolution }) => resolution === null).length;
  const isTogether = status === 'live' || status === 'paused';
  return (
    <Fold
      title={t('parking.title')}
      level={2}
      summary={waiting === 0 ? null : t('parking.waiting', { count: waiting })}
    >
      <div className={css('parking')}>
        <p className={css('note')}>{t('parking.note')}</p>
        {parking.length === 0 ? null : (
          <FormList aria-label={t('parking.title')}>
            {parking.map((parked) => (
              <ParkedLine
                key={parked.id}
                parked={parked}
                mayResolve={isTogether && can(role, 'task:record')}
              />
            ))}
          </FormList>
        )}
        {isTogether && can(role, 'plan:write') ? <AddParked /> : null}
      </div>
    </Fold>
  );
}
