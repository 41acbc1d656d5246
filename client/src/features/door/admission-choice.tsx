import { useConference } from '../../connection/conference-context.tsx';
import { useCommand } from '../../connection/use-command.ts';
import { errorKey } from '../../i18n/error-words.ts';
import { useI18n } from '../../i18n/i18n.tsx';
import { bindClasses } from '../../ui/bind-classes.ts';
import { Choice } from '../../ui/fields/choice.tsx';
import styles from './door-fold.module.css';

const css = bindClasses(styles);

/** Whether a link opens the door, or one of those who keep it. */
export function AdmissionChoice() {
  const { t } = useI18n();
  const { admission } = useConference();
  const { run, error } = useCommand('admission:set');
  return (
    <div className={css('choice')}>
      <Choice
        label={t('door.admission')}
        selected={admission}
        onSelect={(chosen) => void run({ admission: chosen })}
        options={[
          { id: 'by-link', label: t('door.byLink') },
          { id: 'by-hand', label: t('door.byHand') },
        ]}
        error={error && t(errorKey(error))}
      />
    </div>
  );
}
