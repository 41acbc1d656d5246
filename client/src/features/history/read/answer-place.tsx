import type { ErrorBody } from '@opora/shared/protocol/errors.ts';
import { type ReactNode, useEffect } from 'react';
import { errorKey } from '../../../i18n/error-words.ts';
import { useI18n } from '../../../i18n/i18n.tsx';
import { Button } from '../../../ui/actions/button.tsx';
import { useAnnounce } from '../../../ui/announce/announcer.tsx';
import { Banner } from '../../../ui/structure/banner.tsx';
import type { Answer } from './use-answer.ts';

export interface AnswerPlaceProps<Value> {
  readonly answer: Answer<Value>;
  readonly children: (value: Value) => ReactNode;
}

/** What was asked for; until then a sentence, and where it did not come, why and a way to ask again. */
export function AnswerPlace<Value>({ answer, children }: AnswerPlaceProps<Value>) {
  const { t } = useI18n();
  const { value, isAsking, error, askAgain } = answer;
  if (error !== null) return <Failure error={error} onRetry={askAgain} />;
  if (value === null) return <p>{t('app.loading')}</p>;
  return <div aria-busy={isAsking}>{children(value)}</div>;
}

interface FailureProps {
  readonly error: ErrorBody;
  readonly onRetry: () => void;
}

function Failure({ error, onRetry }: FailureProps) {
  const { t } = useI18n();
  const announce = useAnnounce();
  const words = error.code === 'FORBIDDEN' ? t('history.notForYou') : t(errorKey(error));
  useEffect(() => announce(words), [words, announce]);
  const retry = (
    <Button size="small" variant="sheet" onPress={onRetry}>
      {t('app.retry')}
    </Button>
  );
  return <Banner action={retry}>{words}</Banner>;
}
