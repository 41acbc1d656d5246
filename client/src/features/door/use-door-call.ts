import { useEffect, useEffectEvent, useRef } from 'react';
import { useWaitingPeople } from '../../connection/conference-context.tsx';
import { useI18n } from '../../i18n/i18n.tsx';
import { useAnnounce } from '../../ui/announce/announcer.tsx';
import { newcomers } from './newcomers.ts';

/** Each person who comes to the door is said once, wherever in the room one is. */
export function useDoorCall(): void {
  const { t, language } = useI18n();
  const announce = useAnnounce();
  const waiting = useWaitingPeople();
  const known = useRef<ReadonlySet<string>>(new Set());
  const call = useEffectEvent((names: readonly string[]) => {
    const list = new Intl.ListFormat(language).format(names);
    announce(t('door.call', { names: list, count: names.length }));
  });
  useEffect(() => {
    const names = newcomers(waiting, known.current).map(({ name }) => name);
    known.current = new Set(waiting.map(({ waitingId }) => waitingId));
    if (names.length > 0) call(names);
  }, [waiting]);
}
