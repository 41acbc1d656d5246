import { findStage } from '@opora/shared/domain/agenda/agenda.ts';
import { type RefObject, useEffect, useEffectEvent, useRef } from 'react';
import { useConference } from '../../connection/conference-context.tsx';
import { useI18n } from '../../i18n/i18n.tsx';
import { useAnnounce } from '../../ui/announce/announcer.tsx';
import type { Following } from './follow.ts';
import { stageCallWords } from './stage-call-words.ts';

/**
 * Says the new stage when the person is moved along, or that the others went on. The sheet begins at its top and focus
 * goes to its heading, except where somebody writes: there nothing moves (WCAG 3.2.5, meeting-craft 0, 4).
 */
export function useStageCall(
  { live, why }: Following,
  heading: RefObject<HTMLHeadingElement | null>,
): void {
  const { t, language } = useI18n();
  const announce = useAnnounce();
  const { agenda } = useConference();
  const before = useRef(live);

  const call = useEffectEvent(() => {
    const stage = live === null ? undefined : findStage(agenda, live);
    if (before.current === live || stage === undefined) return;
    if (why === 'looking') return;
    if (why === 'held-back') return announce(t('room.follow.held'));
    before.current = live;
    announce(stageCallWords({ t, language }, agenda, stage));
    if (isWriting(document.activeElement)) return;
    scrollTo({ top: 0 });
    if (isFocusFree(heading.current)) heading.current?.focus({ preventScroll: true });
  });

  // biome-ignore lint/correctness/useExhaustiveDependencies: these two are what it listens to.
  useEffect(() => call(), [live, why]);
}

const isWriting = (at: Element | null): boolean =>
  at instanceof HTMLElement && (at.isContentEditable || at.matches('input, textarea, select'));

/** On the page itself or on the sheet: not on a button that is about to be pressed again. */
function isFocusFree(heading: HTMLElement | null): boolean {
  const at = document.activeElement;
  return at === null || at === document.body || heading?.closest('main')?.contains(at) === true;
}
