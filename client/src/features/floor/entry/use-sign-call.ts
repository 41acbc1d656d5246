import { useEffect, useEffectEvent, useRef } from 'react';
import { useFloorView } from '../../../connection/conference-context.tsx';
import { useAnnounce } from '../../../ui/announce/announcer.tsx';
import { type LeaderSigns, useSignWords } from './use-sign-words.ts';

const none: LeaderSigns = [];
const nameOf = ({ by, kind }: LeaderSigns[number]): string => `${by} ${kind}`;

/** Each sign is said once to whom it reaches, wherever in the room they are. */
export function useSignCall(): void {
  const announce = useAnnounce();
  const wordsOf = useSignWords();
  const signs = useFloorView().leader?.signs ?? none;
  const known = useRef<ReadonlySet<string>>(new Set());
  const call = useEffectEvent((fresh: LeaderSigns) => {
    if (fresh.length > 0) announce(wordsOf(fresh));
  });
  useEffect(() => {
    const fresh = signs.filter((sign) => !known.current.has(nameOf(sign)));
    known.current = new Set(signs.map(nameOf));
    call(fresh);
  }, [signs]);
}
