import { canOffice } from '@opora/shared/domain/office/office-rights.ts';
import type {
  OfficeAccount,
  OfficeConference,
  OfficeConferences,
} from '@opora/shared/protocol/office.ts';
import { useState } from 'react';
import { useI18n } from '../../../i18n/i18n.tsx';
import { Button } from '../../../ui/actions/button.tsx';
import { bindClasses } from '../../../ui/bind-classes.ts';
import { FormList } from '../../../ui/structure/form-list.tsx';
import { FailureLine } from '../parts/failure-line.tsx';
import styles from '../parts/office-form.module.css';
import { useRead } from '../parts/use-read.ts';
import { ConferenceLine } from './conference-line.tsx';
import { GlassDialog } from './glass-dialog.tsx';

const css = bindClasses(styles);

/** Null: of a meeting that is not in the list. */
type Glass = OfficeConference | null;

export function Conferences({ account }: { readonly account: OfficeAccount }) {
  const { t } = useI18n();
  const { state, again } = useRead<OfficeConferences>('/conferences');
  const [glass, setGlass] = useState<Glass | undefined>(undefined);
  const seesAll = canOffice(account.role, 'conference:list-all');
  if (state.status === 'reading') return <p>{t('office.loading')}</p>;
  if (state.status === 'failed') {
    return (
      <>
        <FailureLine failure={state.failure} />
        <Button onPress={() => void again()}>{t('office.retry')}</Button>
      </>
    );
  }
  const { conferences } = state.value;
  return (
    <>
      <h1>{t(seesAll ? 'office.conferences.all' : 'office.conferences.mine')}</h1>
      {conferences.length === 0 ? (
        <None seesAll={seesAll} />
      ) : (
        <FormList aria-label={t('office.nav.conferences')}>
          {conferences.map((conference) => (
            <ConferenceLine key={conference.id} conference={conference} onGlass={setGlass} />
          ))}
        </FormList>
      )}
      {seesAll ? null : <Elsewhere onGlass={() => setGlass(null)} />}
      {glass === undefined ? null : (
        <GlassDialog conference={glass} onClose={() => setGlass(undefined)} />
      )}
    </>
  );
}

function None({ seesAll }: { readonly seesAll: boolean }) {
  const { t } = useI18n();
  if (seesAll) return <p className={css('text')}>{t('office.conferences.noneAtAll.text')}</p>;
  return (
    <>
      <p className={css('text')}>
        <strong>{t('office.conferences.none.title')}</strong>
      </p>
      <p className={css('text')}>{t('office.conferences.none.text')}</p>
    </>
  );
}

function Elsewhere({ onGlass }: { readonly onGlass: () => void }) {
  const { t } = useI18n();
  return (
    <section className={css('part')}>
      <h2>{t('office.glass.elsewhere.title')}</h2>
      <p className={css('text', 'small')}>{t('office.glass.elsewhere.text')}</p>
      <div className={css('actions')}>
        <Button variant="outlined" onPress={onGlass}>
          {t('office.glass.ask')}
        </Button>
      </div>
    </section>
  );
}
