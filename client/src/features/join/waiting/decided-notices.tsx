import { useI18n } from '../../../i18n/i18n.tsx';
import { EntryPage } from '../../../ui/structure/entry-page.tsx';
import { Notice } from '../../../ui/structure/notice.tsx';

/** Between the open door and the room; there for a moment, longer on a slow line. */
export function AdmittedNotice() {
  const { t } = useI18n();
  return (
    <EntryPage>
      <Notice title={t('waiting.admitted.title')}>
        <p>{t('waiting.admitted.text')}</p>
      </Notice>
    </EntryPage>
  );
}

/** Not let in: no reason, no blame, and somebody to call. */
export function DeclinedNotice({ host }: { readonly host: string | null }) {
  const { t } = useI18n();
  return (
    <EntryPage>
      <Notice title={t('waiting.declined.title')}>
        <p>
          {host === null
            ? t('waiting.declined.callSomebody')
            : t('waiting.declined.call', { name: host })}
        </p>
        <p>{t('waiting.declined.text')}</p>
      </Notice>
    </EntryPage>
  );
}
