import { useEffect } from 'react';
import { useI18n } from '../../i18n/i18n.tsx';
import { useAnnounce } from '../../ui/announce/announcer.tsx';
import { Banner } from '../../ui/structure/banner.tsx';
import { failureMessages } from './failure-messages.ts';
import type { JoinFailure } from './join-api.ts';

/** Why entering did not work: a sentence beside the button, and said aloud by screen readers. */
export function FailureLine({ failure }: { readonly failure: JoinFailure | null }) {
  const { t } = useI18n();
  const announce = useAnnounce();
  const text = failure && t(failureMessages[failure]);
  useEffect(() => {
    if (text) announce(text);
  }, [text, announce]);
  return text ? <Banner>{text}</Banner> : null;
}
