import type { Server as HttpServer } from 'node:http';
import { eventFor } from '@opora/shared/domain/conference/viewer.ts';
import { isFamilyTime } from '@opora/shared/domain/family-time/family-time.ts';
import type { ConferenceId, ParticipantId } from '@opora/shared/ids.ts';
import type { Acknowledgement } from '@opora/shared/protocol/answers.ts';
import { type ErrorBody, plainError } from '@opora/shared/protocol/errors.ts';
import { limits } from '@opora/shared/protocol/limits.ts';
import type { Snapshot } from '@opora/shared/protocol/snapshots.ts';
import { findInsider, isInsideNow, outsideError } from '../access/insiders.ts';
import type { Lobby } from '../access/lobby.ts';
import type { OpenConnections } from '../access/open-connections.ts';
import type { RoomCodes } from '../access/room-codes.ts';
import type { Sessions } from '../access/sessions.ts';
import type { Announcement, ConferenceRoom } from '../conferences/conference-room.ts';
import type { RoomRegistry } from '../conferences/room-registry.ts';
import type { Floors } from '../floor/floors.ts';
import { createRateLimit } from '../limits/rate-limit.ts';
import type { Logger } from '../observability/logger.ts';
import type { Metrics } from '../observability/metrics.ts';
import type { AccessRecord } from '../record/access-record.ts';
import type { Comings } from '../record/comings.ts';
import { createCodeNews } from './code-news.ts';
import { handleCommand, tooManyRequests } from './command-gateway.ts';
import type { CommandSource } from './command-source.ts';
import { connectedFor } from './connected-for.ts';
import type { ConnectedPeople } from './connected-people.ts';
import { createFloorNews } from './floor-news.ts';
import {
  createLiveServer,
  type LiveServer,
  type LiveSocket,
  type SocketData,
} from './live-server.ts';
import { createLobbyNews } from './lobby-news.ts';

export interface LiveChannelComponents {
  readonly httpServer: HttpServer;
  readonly rooms: RoomRegistry;
  readonly sessions: Sessions;
  readonly connections: OpenConnections;
  readonly lobby: Lobby;
  readonly codes: RoomCodes;
  readonly record: Pick<AccessRecord, 'note'>;
  readonly comings: Comings;
  readonly floors: Floors;
  readonly people: ConnectedPeople;
  /** Hears that a connection of the conference has come or gone. */
  readonly onPresence: (room: ConferenceRoom) => void;
  readonly now: () => number;
  readonly logger: Logger;
  readonly metrics: Metrics;
}

export interface LiveChannel {
  /** Ends every connection of a conference. */
  forget(conference: ConferenceId): void;
  /** Ends every connection; clients come back by themselves. */
  close(): Promise<void>;
}

/** `error.data` is what the client's `connect_error` receives. */
const refusal = (error: ErrorBody): Error =>
  Object.assign(new Error(error.code), { data: { error } });

export function createLiveChannel(components: LiveChannelComponents): LiveChannel {
  const { httpServer, rooms, sessions, connections, lobby, codes } = components;
  const { record, comings, floors, people, onPresence, now, logger, metrics } = components;
  const io = createLiveServer(httpServer);
  const lobbyNews = createLobbyNews(io, lobby, logger);
  const codeNews = createCodeNews(io, codes);
  const door = { lobby, renewCode: codeNews.renew, record };
  const floorNews = createFloorNews({ floors, people, socketsOf: (room) => socketsOf(io, room) });
  const floor = { floors, floorNews };

  async function admit(socket: LiveSocket): Promise<Error | undefined> {
    const { headers, query } = socket.handshake;
    const wanted = { conference: query['conference'], as: query['as'] };
    const found = await findInsider({ sessions, rooms }, headers.cookie, wanted);
    if (!found.ok) return refusal(outsideError(found.error));
    const { session, room } = found.value;
    // A snapshot holds names and tasks: what is not recorded is not shown (RA2).
    await comings.enter(room.id, session.participantId);
    socket.data = { session, room, told: '', toldFloor: '' };
    return undefined;
  }

  function sendSnapshot(socket: LiveSocket): void {
    const snapshot = snapshotFor(socket.data, people.of(socket.data.room.id), now());
    if (snapshot === undefined) return;
    socket.data.told = JSON.stringify(snapshot.connected);
    socket.emit('conference:snapshot', snapshot);
  }

  /** Only to whom it says something new: that there was something to say would be told as well. */
  function tellPresence(socket: LiveSocket): void {
    const { room, session, told } = socket.data;
    const viewer = room.participant(session.participantId);
    if (viewer === undefined) return;
    const connected = connectedFor(room.state(), people.of(room.id), viewer);
    const telling = JSON.stringify(connected);
    if (telling === told) return;
    socket.data.told = telling;
    socket.emit('conference:presence', { connected });
  }

  function announcePresence(room: ConferenceRoom): void {
    for (const socket of socketsOf(io, room)) tellPresence(socket);
    // Who hears what is for the leader alone depends on who is connected (FL7).
    floorNews.tell(room);
  }

  function welcome(socket: LiveSocket): void {
    const { room, session } = socket.data;
    const isStillIn = () => !sessions.hasEnded(session) && isInsideNow(room, session);
    // It may have ended while the connection was made.
    if (!isStillIn()) return void socket.disconnect(true);
    connections.add({
      channel: 'live',
      session,
      stream: socket.request.socket,
      // As if the line had broken: an honest client comes back, but not at once.
      giveWay: () => socket.conn.close(),
    });
    const source: CommandSource = {
      room,
      actor: session.participantId,
      isStillIn,
      rateLimit: createRateLimit(limits.live.commandBurst, limits.live.commandsPerSecond),
    };
    void socket.join(room.id);
    const leave = people.join(room.id, session.participantId);
    const depart = comings.stay(room.id, session.participantId);
    socket.on('disconnect', () => {
      leave();
      depart();
      announcePresence(room);
      onPresence(room);
    });
    socket.on('error', (error) => logger.warn('live-connection-failed', { error }));
    socket.onAny((name: string, ...rest: unknown[]) => {
      const answer = acknowledgement(rest.at(-1));
      if (name === 'conference:sync') {
        answer(sync(source, () => sendSnapshot(socket), now()));
        return;
      }
      void handleCommand(source, name, rest[0], { now, logger, door, floor }).then((result) => {
        metrics.count(result.ok ? 'commands_done' : 'commands_refused');
        answer(result);
      });
    });
    sendSnapshot(socket);
    lobbyNews.greet(socket);
    codeNews.greet(socket);
    announcePresence(room);
    onPresence(room);
  }

  io.use((socket, next) => {
    admit(socket).then(next, (error: unknown) => {
      logger.error('live-admission-failed', { error });
      next(refusal(plainError('SERVICE_UNAVAILABLE', 'no live connection')));
    });
  });
  io.on('connection', welcome);
  sessions.onEnd((session) => {
    for (const socket of io.sockets.sockets.values()) {
      if (socket.data.session.id === session.id) socket.disconnect(true);
    }
  });
  rooms.listen((room, announcement) => {
    announce(io, room, announcement);
    const { before, after } = announcement;
    floors.hear(room, announcement);
    if (isFamilyTime(before) !== isFamilyTime(after)) announcePresence(room);
    floorNews.tell(room);
  });
  metrics.gauge('live_connections', () => io.engine.clientsCount);

  return {
    forget: (conference) => void io.in(conference).disconnectSockets(true),
    close: () => io.close(),
  };
}

/** A list of its own: whoever is put out while it is walked leaves the room's. */
const socketsOf = (io: LiveServer, { id }: ConferenceRoom): readonly LiveSocket[] =>
  [...(io.sockets.adapter.rooms.get(id) ?? [])]
    .map((socketId) => io.sockets.sockets.get(socketId))
    .filter((socket) => socket !== undefined);

function snapshotFor(
  { room, session }: SocketData,
  connected: readonly ParticipantId[],
  serverTime: number,
): Snapshot | undefined {
  const viewer = room.participant(session.participantId);
  return viewer === undefined
    ? undefined
    : {
        revision: room.revision(),
        serverTime,
        you: { participantId: viewer.id },
        state: room.stateFor(viewer),
        connected: connectedFor(room.state(), connected, viewer),
      };
}

/** Each connection hears of an event as its own person may see it; whose part is over with it hears nothing more (SC2). */
function announce(io: LiveServer, room: ConferenceRoom, announcement: Announcement): void {
  const { event, before } = announcement;
  for (const socket of socketsOf(io, room)) {
    const { session } = socket.data;
    const viewer = room.participant(session.participantId);
    if (viewer === undefined || !isInsideNow(room, session)) socket.disconnect(true);
    else socket.emit('conference:event', eventFor(event, before, viewer));
  }
}

/** A snapshot is the most that one message can ask for, so it counts as a command does (LN6). */
function sync(
  { room, rateLimit }: CommandSource,
  sendSnapshot: () => void,
  at: number,
): Acknowledgement {
  if (!rateLimit.take(at)) return tooManyRequests;
  sendSnapshot();
  return { ok: true, revision: room.revision() };
}

/** A message without a way to answer is carried out all the same. */
const acknowledgement = (last: unknown): ((answer: Acknowledgement) => void) =>
  typeof last === 'function' ? (answer) => void last(answer) : () => undefined;
