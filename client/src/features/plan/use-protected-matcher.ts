import type { ProtectedMatcher } from '@opora/shared/domain/protected/matcher.ts';
import { useEffect, useState } from 'react';
import { useConference } from '../../connection/conference-context.tsx';

/** For whoever has the list of protected strings; null for everybody else, who never load what reads it. */
export function useProtectedMatcher(): ProtectedMatcher | null {
  const { protectedStrings } = useConference();
  const [matcher, setMatcher] = useState<ProtectedMatcher | null>(null);
  useEffect(() => {
    setMatcher(null);
    if (protectedStrings.length === 0) return;
    let isCurrent = true;
    void import('@opora/shared/domain/protected/matcher-of.ts').then(
      ({ matcherOf }) => {
        if (isCurrent) setMatcher(matcherOf(protectedStrings));
      },
      // Without it the server refuses, which is told as well.
      () => undefined,
    );
    return () => {
      isCurrent = false;
    };
  }, [protectedStrings]);
  return matcher;
}
