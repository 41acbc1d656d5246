import { useI18n } from '../../i18n/i18n.tsx';
import { EntryPage } from '../../ui/structure/entry-page.tsx';
import { Notice } from '../../ui/structure/notice.tsx';

export function LeftNotice() {
  const { t } = useI18n();
  return (
    <EntryPage>
      <Notice title={t('join.left.title')}>
        <p>{t('join.left.text')}</p>
      </Notice>
    </EntryPage>
  );
}
