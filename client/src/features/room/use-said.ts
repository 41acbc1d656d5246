import { useEffect, useEffectEvent } from 'react';
import { useAnnounce } from '../../ui/announce/announcer.tsx';

/** What appears on the page by itself is heard as well, once; null is silence. */
export function useSaid(words: string | null): void {
  const announce = useAnnounce();
  const say = useEffectEvent((text: string) => announce(text));
  useEffect(() => {
    if (words !== null) say(words);
  }, [words]);
}
