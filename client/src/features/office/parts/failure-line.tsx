import { useEffect } from 'react';
import { useI18n } from '../../../i18n/i18n.tsx';
import { useAnnounce } from '../../../ui/announce/announcer.tsx';
import { Banner } from '../../../ui/structure/banner.tsx';
import { failureKey } from '../failure-words.ts';
import type { OfficeFailure } from '../office-api.ts';

/** Why something was not done: a sentence beside the button, and said aloud by screen readers. */
export function FailureLine({ failure }: { readonly failure: OfficeFailure | null }) {
  const { t } = useI18n();
  const announce = useAnnounce();
  const text = failure && t(failureKey(failure));
  useEffect(() => {
    if (text) announce(text);
  }, [text, announce]);
  return text ? <Banner>{text}</Banner> : null;
}
