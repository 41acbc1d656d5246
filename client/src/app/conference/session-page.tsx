import type { ConferenceId, ParticipantId } from '@opora/shared/ids.ts';
import { useSyncExternalStore } from 'react';
import { useConnection, useLiveView, useYou } from '../../connection/conference-context.tsx';
import type { PlanConnection } from '../../documents/plan-connection.ts';
import { usePlanConnection } from '../../documents/use-plan-connection.ts';
import { ConferenceRoom } from './conference-room.tsx';
import { OpeningPage, RefusedPage } from './plain-pages.tsx';
import { SharedScreen } from './shared-screen.tsx';

export interface SessionPageProps {
  readonly conferenceId: ConferenceId;
  readonly participantId: ParticipantId;
  readonly onLeft: () => void;
}

/** Waits for the first snapshot, then shows this person's face of the conference. */
export function SessionPage({ onLeft, ...address }: SessionPageProps) {
  const connection = useConnection();
  const live = useLiveView();
  const plan = usePlanConnection(address);
  if (connection.status === 'refused' && live === null) return <RefusedPage />;
  if (live === null || plan === null) return <OpeningPage />;
  return <KnownPage plan={plan} onLeft={onLeft} />;
}

interface KnownPageProps {
  readonly plan: PlanConnection;
  readonly onLeft: () => void;
}

/** A session that ends in the middle takes no unsaved words away: the room stays and offers them for copying. */
function KnownPage({ plan, onLeft }: KnownPageProps) {
  const isRefused = useConnection().status === 'refused';
  const holdsWords = useSyncExternalStore(
    plan.subscribe,
    () => isRefused && plan.getSnapshot().hasUnsaved,
  );
  const { role } = useYou();
  if (isRefused && !holdsWords) return <RefusedPage />;
  return role === 'screen' ? (
    <SharedScreen plan={plan} />
  ) : (
    <ConferenceRoom plan={plan} onLeft={onLeft} />
  );
}
