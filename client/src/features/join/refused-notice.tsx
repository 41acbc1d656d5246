import { useI18n } from '../../i18n/i18n.tsx';
import { Button } from '../../ui/actions/button.tsx';
import { EntryPage } from '../../ui/structure/entry-page.tsx';
import { Notice } from '../../ui/structure/notice.tsx';
import { failureMessages } from './failure-messages.ts';
import type { JoinFailure } from './join-api.ts';

export interface RefusedNoticeProps {
  readonly failure: JoinFailure;
  readonly onRetry: () => void;
}

/** The invitation could not be opened: what happened and what to do now. */
export function RefusedNotice({ failure, onRetry }: RefusedNoticeProps) {
  const { t } = useI18n();
  const isFinal = failure === 'expired';
  const retry = isFinal ? null : <Button onPress={onRetry}>{t('app.retry')}</Button>;
  return (
    <EntryPage>
      <Notice title={t(isFinal ? 'join.error.expired.title' : 'join.error.title')} actions={retry}>
        <p>{t(failureMessages[failure])}</p>
      </Notice>
    </EntryPage>
  );
}
