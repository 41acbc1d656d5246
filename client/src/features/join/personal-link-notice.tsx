import { useI18n } from '../../i18n/i18n.tsx';
import { EntryPage } from '../../ui/structure/entry-page.tsx';
import { Notice } from '../../ui/structure/notice.tsx';

/** `/join` without a secret: typed by hand, or reloaded after entering. */
export function PersonalLinkNotice() {
  const { t } = useI18n();
  return (
    <EntryPage>
      <Notice title={t('join.personal.title')}>
        <p>{t('join.personal.text')}</p>
        <p>{t('join.personal.back')}</p>
        <p>{t('join.personal.call')}</p>
      </Notice>
    </EntryPage>
  );
}
