import { useEffect, useState, useSyncExternalStore } from 'react';
import { openPlanConnection, type PlanConnection, type PlanSnapshot } from './plan-connection.ts';
import type { PlanAddress } from './plan-link.ts';
import type { SavedState } from './saved-state.ts';

/** Opens the plan for as long as the component lives, and asks before the page closes over unsaved words. */
export function usePlanConnection({
  conferenceId,
  participantId,
}: Omit<PlanAddress, 'origin'>): PlanConnection | null {
  const [connection, setConnection] = useState<PlanConnection | null>(null);
  useEffect(() => {
    const origin = location.origin.replace(/^http/, 'ws');
    const opened = openPlanConnection({ origin, conferenceId, participantId });
    const stopGuarding = guardUnsaved(opened);
    setConnection(opened);
    return () => {
      setConnection(null);
      stopGuarding();
      opened.close();
    };
  }, [conferenceId, participantId]);
  return connection;
}

export const usePlan = (connection: PlanConnection): PlanSnapshot =>
  useSyncExternalStore(connection.subscribe, connection.getSnapshot);

/** Only what is saved, so that the rest of the room does not redraw with every keystroke. */
export const useSavedState = (connection: PlanConnection): SavedState =>
  useSyncExternalStore(connection.subscribe, () => connection.getSnapshot().saved);

/** The document and its presence; changes with `reload` only. */
export function usePlanDocument(
  connection: PlanConnection,
): Pick<PlanSnapshot, 'doc' | 'awareness' | 'synced'> {
  const { subscribe, getSnapshot } = connection;
  const doc = useSyncExternalStore(subscribe, () => getSnapshot().doc);
  const awareness = useSyncExternalStore(subscribe, () => getSnapshot().awareness);
  const synced = useSyncExternalStore(subscribe, () => getSnapshot().synced);
  return { doc, awareness, synced };
}

/** Listens only while something is unsaved: a standing listener keeps the page out of the back-forward cache. */
function guardUnsaved(connection: PlanConnection): () => void {
  const ask = (event: BeforeUnloadEvent) => event.preventDefault();
  const stop = () => removeEventListener('beforeunload', ask);
  const follow = () => {
    if (connection.getSnapshot().hasUnsaved) addEventListener('beforeunload', ask);
    else stop();
  };
  const unsubscribe = connection.subscribe(follow);
  return () => {
    unsubscribe();
    stop();
  };
}
