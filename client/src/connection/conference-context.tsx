import { assert } from '@opora/shared/assert.ts';
import { type Conference, findParticipant } from '@opora/shared/domain/conference/conference.ts';
import type { Participant } from '@opora/shared/domain/conference/participant.ts';
import type { FloorView } from '@opora/shared/domain/floor/floor-viewer.ts';
import type { WaitingPerson } from '@opora/shared/protocol/lobby.ts';
import { createContext, type ReactNode, use, useSyncExternalStore } from 'react';
import type { ConferenceClient } from './conference-client.ts';
import type { LiveView } from './conference-store.ts';
import type { ConnectionState } from './connection-state.ts';

const ClientContext = createContext<ConferenceClient | null>(null);

export function ConferenceProvider({
  client,
  children,
}: {
  readonly client: ConferenceClient;
  readonly children: ReactNode;
}) {
  return <ClientContext value={client}>{children}</ClientContext>;
}

export function useConferenceClient(): ConferenceClient {
  const client = use(ClientContext);
  assert(client !== null, 'a ConferenceProvider is around every screen of a conference');
  return client;
}

export function useConnection(): ConnectionState {
  const { store } = useConferenceClient();
  return useSyncExternalStore(store.subscribe, () => store.read().connection);
}

/** Null until the first snapshot has come. */
export function useLiveView(): LiveView | null {
  const { store } = useConferenceClient();
  return useSyncExternalStore(store.subscribe, () => store.read().live);
}

/** Below a screen that waits for the first snapshot. */
function useLive(): LiveView {
  const live = useLiveView();
  assert(live !== null, 'the room is drawn only after its first snapshot');
  return live;
}

export const useConference = (): Conference => useLive().conference;

/** Who the person at this page is. */
export function useYou(): Participant {
  const { conference, you } = useLive();
  const participant = findParticipant(conference, you);
  assert(participant !== undefined, 'a snapshot holds its own viewer');
  return participant;
}

/** Who waits at the door; empty for everybody who does not keep it. */
export function useWaitingPeople(): readonly WaitingPerson[] {
  const { store } = useConferenceClient();
  return useSyncExternalStore(store.subscribe, () => store.read().waiting);
}

/** The code on the wall; null for everybody who is not told it. */
export function useDoorCode(): string | null {
  const { store } = useConferenceClient();
  return useSyncExternalStore(store.subscribe, () => store.read().doorCode);
}

/** Who speaks and who wants to. */
export function useFloorView(): FloorView {
  const { store } = useConferenceClient();
  return useSyncExternalStore(store.subscribe, () => store.read().floor);
}

export const useConnectedPeople = () => useLive().connected;
export const useClockOffset = (): number => useLive().clockOffsetMs;
