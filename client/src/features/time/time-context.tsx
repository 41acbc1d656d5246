import { remainingMs } from '@opora/shared/domain/agenda/stage-clock.ts';
import { showsTime } from '@opora/shared/domain/agenda/time-shown.ts';
import type { TimeSignal } from '@opora/shared/domain/agenda/time-signals.ts';
import { createContext, type ReactNode, use, useEffect, useEffectEvent, useState } from 'react';
import { useConference, useYou } from '../../connection/conference-context.tsx';
import { useServerTime } from '../../connection/use-server-time.ts';
import { useI18n } from '../../i18n/i18n.tsx';
import { useAnnounce } from '../../ui/announce/announcer.tsx';
import { firstLook, lookAgain } from './time-look.ts';
import { signalWords } from './time-words.ts';

const PhaseContext = createContext<TimeSignal | null>(null);

/** The phase of the current stage, on pages that were there as a signal came. */
export const useTimePhase = (): TimeSignal | null => use(PhaseContext);

/**
 * Around the room and the wall: watches the clock of the current stage, and says each signal once as it comes. The
 * ticking itself is never said (TI1).
 */
export function TimeProvider({ children }: { readonly children: ReactNode }) {
  const { t } = useI18n();
  const announce = useAnnounce();
  const conference = useConference();
  const you = useYou();
  const now = useServerTime();
  const isRunning = conference.status === 'live' || conference.status === 'paused';
  const stageId = isRunning && showsTime(conference, you) ? conference.stageId : null;
  const leftMs = stageId === null ? 0 : remainingMs(conference, stageId, now);
  const [look, setLook] = useState(() => firstLook(stageId, leftMs));

  const watch = useEffectEvent(() => {
    const next = lookAgain(look, stageId, leftMs);
    setLook(next);
    if (next.came !== null) announce(signalWords(t, next.came));
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: the clock is what it listens to.
  useEffect(() => watch(), [stageId, leftMs]);

  return <PhaseContext value={look.phase}>{children}</PhaseContext>;
}
