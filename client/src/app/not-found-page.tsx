import { useI18n } from '../i18n/i18n.tsx';
import { LinkButton } from '../ui/actions/link-button.tsx';
import { EntryPage } from '../ui/structure/entry-page.tsx';
import { Notice } from '../ui/structure/notice.tsx';

export function NotFoundPage() {
  const { t } = useI18n();
  const home = <LinkButton href="/">{t('app.notFound.home')}</LinkButton>;
  return (
    <EntryPage>
      <Notice title={t('app.notFound.title')} actions={home}>
        <p>{t('app.notFound.text')}</p>
      </Notice>
    </EntryPage>
  );
}
