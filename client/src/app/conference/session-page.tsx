import type { ConferenceId, ParticipantId } from '@opora/shared/ids.ts';
import { useSyncExternalStore } from 'react';
import { useConnection, useLiveView, useYou } from '../../connection/conference-context.tsx';
import type { PlanConnection } from '../../documents/plan-connection.ts';
import { usePlanConnection } from '../../documents/use-plan-connection.ts';
import { Rescue } from '../../features/room/rescue.tsx';
import { ConferenceRoom } from './conference-room.tsx';
import { EndedPage, OpeningPage, RefusedPage } from './plain-pages.tsx';
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

/**
 * When the session ends the room goes at once (AD1). Whoever was away in the meantime keeps the words they wrote then,
 * for copying; whoever was sent away keeps nothing.
 */
function KnownPage({ plan, onLeft }: KnownPageProps) {
  const connection = useConnection();
  const hasUnsaved = useSyncExternalStore(plan.subscribe, () => plan.getSnapshot().hasUnsaved);
  const { role } = useYou();
  if (connection.status === 'refused') {
    const keepsWords = hasUnsaved && !connection.wasSentAway;
    return <EndedPage rescue={keepsWords ? <Rescue plan={plan} /> : null} />;
  }
  return role === 'screen' ? (
    <SharedScreen plan={plan} />
  ) : (
    <ConferenceRoom plan={plan} onLeft={onLeft} />
  );
}
