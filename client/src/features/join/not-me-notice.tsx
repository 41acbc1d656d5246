import { useI18n } from '../../i18n/i18n.tsx';
import { Button } from '../../ui/actions/button.tsx';
import { EntryPage } from '../../ui/structure/entry-page.tsx';
import { Notice } from '../../ui/structure/notice.tsx';

export interface NotMeNoticeProps {
  readonly invitedBy: string | null;
  readonly onBack: () => void;
  readonly onLeave: () => void;
}

/** Somebody holds a link of another person: whom to call, and two ways on, neither the main one. */
export function NotMeNotice({ invitedBy, onBack, onLeave }: NotMeNoticeProps) {
  const { t } = useI18n();
  const whomToCall =
    invitedBy === null ? t('join.other.callSomebody') : t('join.other.call', { name: invitedBy });
  const actions = (
    <>
      <Button variant="outlined" onPress={onLeave}>
        {t('join.other.leave')}
      </Button>
      <Button variant="outlined" onPress={onBack}>
        {t('join.other.back')}
      </Button>
    </>
  );
  return (
    <EntryPage>
      <Notice title={t('join.other.title')} actions={actions}>
        <p>{whomToCall}</p>
        <p>{t('join.other.text')}</p>
      </Notice>
    </EntryPage>
  );
}
