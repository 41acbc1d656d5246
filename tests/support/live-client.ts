import type { CommandType } from '@opora/shared/domain/conference/commands.ts';
import type { Conference } from '@opora/shared/domain/conference/conference.ts';
import type { RecordedEvent } from '@opora/shared/domain/conference/events.ts';
import { evolve } from '@opora/shared/domain/conference/evolve.ts';
import type { FloorCommandType } from '@opora/shared/domain/floor/floor-commands.ts';
import { type FloorView, quietView } from '@opora/shared/domain/floor/floor-viewer.ts';
import type { Acknowledgement } from '@opora/shared/protocol/answers.ts';
import type { Payload } from '@opora/shared/protocol/commands.ts';
import { type FloorPayload, floorViewSchema } from '@opora/shared/protocol/floor.ts';
import { doorCodeSchema, lobbySchema, type WaitingPerson } from '@opora/shared/protocol/lobby.ts';
import type { Snapshot } from '@opora/shared/protocol/snapshots.ts';
import { io, type Socket } from 'socket.io-client';
import { eventually } from './eventually.ts';
import type { Joined } from './join.ts';

/** A bare socket.io client of one person that keeps what it hears. */
export interface LiveClient {
  readonly socket: Socket;
  readonly snapshots: readonly Snapshot[];
  /** Events in the order in which they came. */
  readonly events: readonly RecordedEvent[];
  /** Who waits, each time this client was told. */
  readonly lobbies: readonly (readonly WaitingPerson[])[];
  /** The code on the wall, each time this client was told. */
  readonly codes: readonly string[];
  /** The floor as this client was last told. */
  floor(): FloorView;
  /** How often it was told. */
  timesTold(): number;
  /** Asks something of the floor that must be done. */
  onFloor<Type extends FloorCommandType>(type: Type, payload: FloorPayload<Type>): Promise<void>;
  /** The last snapshot with every event after it. */
  state(): Conference;
  revision(): number;
  send<Type extends CommandType>(type: Type, payload: Payload<Type>): Promise<Acknowledgement>;
  /** Sends a command that must be done. */
  done<Type extends CommandType>(type: Type, payload: Payload<Type>): Promise<void>;
  /** Sends anything. */
  raw(name: string, payload: unknown): Promise<Acknowledgement>;
  close(): void;
}

export async function connectLive(person: Joined): Promise<LiveClient> {
  const socket = io(person.origin, {
    transports: ['websocket'],
    forceNew: true,
    query: { conference: person.conferenceId, as: person.participantId },
    extraHeaders: { cookie: person.cookie },
    reconnectionDelay: 50,
    reconnectionDelayMax: 200,
  });
  const snapshots: Snapshot[] = [];
  const events: RecordedEvent[] = [];
  const lobbies: (readonly WaitingPerson[])[] = [];
  const codes: string[] = [];
  let state: Conference | undefined;
  let revision = 0;
  const floors: FloorView[] = [];
  socket.on('conference:snapshot', (snapshot: Snapshot) => {
    snapshots.push(snapshot);
    ({ state, revision } = snapshot);
  });
  socket.on('lobby:changed', (lobby: unknown) => {
    lobbies.push(lobbySchema.strict().parse(lobby).waiting);
  });
  socket.on('door:code', (message: unknown) => {
    codes.push(doorCodeSchema.strict().parse(message).code);
  });
  socket.on('floor:changed', (message: unknown) => {
    floors.push(floorViewSchema.strict().parse(message));
  });
  socket.on('conference:event', (event: RecordedEvent) => {
    events.push(event);
    if (state !== undefined && event.revision === revision + 1) {
      state = evolve(state, event);
      revision = event.revision;
    }
  });
  await eventually(() => {
    if (state === undefined) throw new Error(`no snapshot for ${person.name}`);
  });

  const raw = (name: string, payload: unknown): Promise<Acknowledgement> =>
    socket.timeout(5000).emitWithAck(name, payload);
  async function done(type: string, payload: unknown): Promise<void> {
    const answer = await raw(type, payload);
    if (!answer.ok) throw new Error(`${type}: ${JSON.stringify(answer.error)}`);
  }
  return {
    socket,
    snapshots,
    events,
    lobbies,
    codes,
    state() {
      if (state === undefined) throw new Error('no snapshot');
      return state;
    },
    revision: () => revision,
    send: raw,
    done,
    floor: () => floors.at(-1) ?? quietView,
    timesTold: () => floors.length,
    onFloor: done,
    raw,
    close: () => void socket.disconnect(),
  };
}
