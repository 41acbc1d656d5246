import type { CommandType } from '@opora/shared/domain/conference/commands.ts';
import type { FloorCommandType } from '@opora/shared/domain/floor/floor-commands.ts';
import type { ConferenceId, ParticipantId } from '@opora/shared/ids.ts';
import { acknowledgementSchema, connectionRefusalSchema } from '@opora/shared/protocol/answers.ts';
import type { Payload } from '@opora/shared/protocol/commands.ts';
import { type ErrorBody, plainError } from '@opora/shared/protocol/errors.ts';
import { recordedEventSchema } from '@opora/shared/protocol/events.ts';
import { type FloorPayload, floorViewSchema } from '@opora/shared/protocol/floor.ts';
import { limits } from '@opora/shared/protocol/limits.ts';
import {
  doorCodeSchema,
  type LobbyCommandType,
  type LobbyPayload,
  lobbySchema,
} from '@opora/shared/protocol/lobby.ts';
import { presenceSchema, snapshotSchema } from '@opora/shared/protocol/snapshots.ts';
import { err, ok, type Result } from '@opora/shared/result.ts';
import { io, type Socket } from 'socket.io-client';
import { type ConferenceStore, createConferenceStore } from './conference-store.ts';

/** The live channel of one person on one page. */
export interface ConferenceClient {
  readonly store: ConferenceStore;
  /** Asks the server; the answer is an error body for the person's own words, never a throw. */
  send<Type extends CommandType>(
    type: Type,
    payload: Payload<Type>,
  ): Promise<Result<number, ErrorBody>>;
  send<Type extends LobbyCommandType>(
    type: Type,
    payload: LobbyPayload<Type>,
  ): Promise<Result<number, ErrorBody>>;
  send<Type extends FloorCommandType>(
    type: Type,
    payload: FloorPayload<Type>,
  ): Promise<Result<number, ErrorBody>>;
  close(): void;
}

/** No answer in time: the command may have been carried out, the next event will tell. */
const syncAgainMs = 1_000;

/** Between two attempts of somebody whose part has not come; spread, so that a room does not knock as one (CS2). */
const knockAgainMs = () => 3_000 + Math.random() * 2_000;
const connectAgainMs = 2_000;

const noAnswer = plainError('SERVICE_UNAVAILABLE', 'no answer in time');

export function connectConference(
  conferenceId: ConferenceId,
  participantId: ParticipantId,
): ConferenceClient {
  const store = createConferenceStore(Date.now);
  let wasSentAway = false;
  let again: ReturnType<typeof setTimeout> | undefined;
  const socket: Socket = io({
    transports: ['websocket'],
    query: { conference: conferenceId, as: participantId },
    // Not everybody at once after a restart.
    reconnectionDelay: 300,
    reconnectionDelayMax: 3000,
    randomizationFactor: 0.7,
    ackTimeout: limits.live.acknowledgementTimeoutMs,
  });

  function connectIn(ms: number): void {
    clearTimeout(again);
    again = setTimeout(() => socket.connect(), ms);
  }

  function catchUp(): void {
    store.setConnection({ status: 'catching-up' });
    socket.emit('conference:sync', (answer: unknown) => {
      // Too much at once (LN6): without the snapshot this page would stay behind.
      if (!acknowledgementSchema.parse(answer).ok) setTimeout(catchUp, syncAgainMs);
    });
  }

  socket.on('connect', () => {
    wasSentAway = false;
  });
  socket.on('conference:snapshot', (message: unknown) => {
    store.takeSnapshot(snapshotSchema.parse(message));
  });
  socket.on('conference:event', (message: unknown) => {
    if (store.takeEvent(recordedEventSchema.parse(message)) === 'gap') catchUp();
  });
  socket.on('conference:presence', (message: unknown) => {
    store.setConnected(presenceSchema.parse(message).connected);
  });
  socket.on('lobby:changed', (message: unknown) => {
    store.setWaiting(lobbySchema.parse(message).waiting);
  });
  socket.on('door:code', (message: unknown) => {
    store.setDoorCode(doorCodeSchema.parse(message).code);
  });
  socket.on('floor:changed', (message: unknown) => {
    store.setFloor(floorViewSchema.parse(message));
  });
  socket.on('disconnect', (reason) => {
    store.setConnection({ status: 'offline' });
    // The server closed this one connection on purpose; asking again tells whether we may come back.
    wasSentAway = reason === 'io server disconnect';
    if (wasSentAway) socket.connect();
  });
  socket.on('connect_error', (error) => {
    const refusal = connectionRefusalSchema.safeParse(error);
    const body = refusal.success ? refusal.data.data.error : undefined;
    if (body?.code === 'UNAUTHORIZED') {
      store.setConnection({ status: 'refused', error: body, wasSentAway });
    } else if (body?.code === 'NOT_NOW') {
      store.putOutside(false);
      connectIn(knockAgainMs());
    } else if (body !== undefined) connectIn(connectAgainMs);
    else if (store.read().connection.status === 'outside') store.putOutside(true);
    else if (store.read().live !== null) store.setConnection({ status: 'offline' });
  });

  return {
    store,
    async send(type: string, payload: object) {
      if (!socket.connected) return err(noAnswer);
      try {
        const answer = acknowledgementSchema.parse(await socket.emitWithAck(type, payload));
        return answer.ok ? ok(answer.revision) : err(answer.error);
      } catch {
        return err(noAnswer);
      }
    },
    close() {
      clearTimeout(again);
      socket.disconnect();
    },
  };
}
