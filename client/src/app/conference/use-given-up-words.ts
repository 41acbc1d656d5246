import { isFamilyTime } from '@opora/shared/domain/family-time/family-time.ts';
import { mayReadPlan } from '@opora/shared/domain/scope/taking-part.ts';
import { useEffect, useRef } from 'react';
import { useConference, useConnection, useYou } from '../../connection/conference-context.tsx';
import type { OpenDocuments } from '../../documents/open-documents.ts';
import { useSavedState } from '../../documents/use-document.ts';

/** What somebody may not read any more does not stay in the memory of their browser. */
export function useGivenUpWords(documents: OpenDocuments): void {
  usePlanGivenUp(documents);
  usePlanAgain(documents);
  useFamilyWordsGivenUp(documents);
}

/** A plan that is not to be read any more is replaced by an empty one, and opened again with the right to it (CS3). */
function usePlanGivenUp({ plan }: OpenDocuments): void {
  const conference = useConference();
  const you = useYou();
  const reads = mayReadPlan(conference, you);
  const before = useRef(reads);
  useEffect(() => {
    if (before.current === reads) return;
    before.current = reads;
    plan.reload();
    if (!reads) plan.forgetUnsavedText();
  }, [plan, reads]);
}

const againMs = 1_000;

/** Out and in again faster than the page was told: the plan was closed for good, and is this person's once more. */
function usePlanAgain({ plan }: OpenDocuments): void {
  const isOnline = useConnection().status === 'online';
  const saved = useSavedState(plan);
  const isClosed = saved.kind === 'refused' && saved.reason === 'not-now';
  useEffect(() => {
    if (!isOnline || !isClosed) return;
    const timer = setTimeout(() => plan.reload(), againMs);
    return () => clearTimeout(timer);
  }, [plan, isOnline, isClosed]);
}

/** The family's document goes with its time, as soon as nothing in it waits for the disk or for being copied (CS7). */
function useFamilyWordsGivenUp(documents: OpenDocuments): void {
  const isOver = !isFamilyTime(useConference());
  useEffect(() => {
    if (!isOver) return;
    const giveUp = () => {
      const family = documents.opened('family');
      if (family !== null && !family.getSnapshot().hasUnsaved) documents.drop('family');
    };
    giveUp();
    return documents.subscribe(giveUp);
  }, [documents, isOver]);
}
