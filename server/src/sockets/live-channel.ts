import type { Server as HttpServer } from 'node:http';
import { isPerson } from '@opora/shared/domain/conference/participant.ts';
import { eventFor } from '@opora/shared/domain/conference/viewer.ts';
import type { ConferenceId, ParticipantId } from '@opora/shared/ids.ts';
import type { Acknowledgement } from '@opora/shared/protocol/answers.ts';
import { plainError } from '@opora/shared/protocol/errors.ts';
import { limits } from '@opora/shared/protocol/limits.ts';
import type { Snapshot } from '@opora/shared/protocol/snapshots.ts';
import type { Lobby } from '../access/lobby.ts';
import type { OpenConnections } from '../access/open-connections.ts';
import type { RoomCodes } from '../access/room-codes.ts';
import type { Sessions } from '../access/sessions.ts';
import type { Announcement, ConferenceRoom } from '../conferences/conference-room.ts';
import type { RoomRegistry } from '../conferences/room-registry.ts';
import { createRateLimit } from '../limits/rate-limit.ts';
import type { Logger } from '../observability/logger.ts';
import type { Metrics } from '../observability/metrics.ts';
import { createCodeNews } from './code-news.ts';
import { handleCommand, tooManyRequests } from './command-gateway.ts';
import type { CommandSource } from './command-source.ts';
import { createConnectedPeople } from './connected-people.ts';
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
  readonly now: () => number;
  readonly logger: Logger;
  readonly metrics: Metrics;
}

export interface LiveChannel {
  /** Ends every connection; clients come back by themselves. */
  close(): Promise<void>;
}

/** `error.data` is what the client's `connect_error` receives. */
const refusal = (code: 'UNAUTHORIZED' | 'SERVICE_UNAVAILABLE'): Error =>
  Object.assign(new Error(code), { data: { error: plainError(code, 'no live connection') } });

export function createLiveChannel(components: LiveChannelComponents): LiveChannel {
  const { httpServer, rooms, sessions, connections, lobby, codes } = components;
  const { now, logger, metrics } = components;
  const io = createLiveServer(httpServer);
  const lobbyNews = createLobbyNews(io, lobby, logger);
  const codeNews = createCodeNews(io, codes);
  const door = { lobby, renewCode: codeNews.renew };
  const people = createConnectedPeople();

  async function admit(socket: LiveSocket): Promise<Error | undefined> {
    const { headers, query } = socket.handshake;
    const wanted = { conference: query['conference'], as: query['as'] };
    const session = await sessions.find(headers.cookie, wanted);
    const room = session && (await rooms.find(session.conferenceId));
    if (session === undefined || room?.participant(session.participantId) === undefined) {
      return refusal('UNAUTHORIZED');
    }
    socket.data = { session, room };
    return undefined;
  }

  function sendSnapshot(socket: LiveSocket): void {
    const snapshot = snapshotFor(socket.data, people.of(socket.data.room.id), now());
    if (snapshot !== undefined) socket.emit('conference:snapshot', snapshot);
  }

  function announcePresence(room: ConferenceRoom): void {
    const connected = people.of(room.id).filter((id) => isListed(room, id));
    io.to(room.id).emit('conference:presence', { connected });
  }

  function welcome(socket: LiveSocket): void {
    const { room, session } = socket.data;
    // It may have ended while the connection was made.
    if (sessions.hasEnded(session)) return void socket.disconnect(true);
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
      isStillIn: () => !sessions.hasEnded(session),
      rateLimit: createRateLimit(limits.live.commandBurst, limits.live.commandsPerSecond),
    };
    void socket.join(room.id);
    const leave = people.join(room.id, session.participantId);
    socket.on('disconnect', () => {
      leave();
      announcePresence(room);
    });
    socket.on('error', (error) => logger.warn('live-connection-failed', { error }));
    socket.onAny((name: string, ...rest: unknown[]) => {
      const answer = acknowledgement(rest.at(-1));
      if (name === 'conference:sync') {
        answer(sync(source, () => sendSnapshot(socket), now()));
        return;
      }
      void handleCommand(source, name, rest[0], { now, logger, door }).then((result) => {
        metrics.count(result.ok ? 'commands_done' : 'commands_refused');
        answer(result);
      });
    });
    sendSnapshot(socket);
    lobbyNews.greet(socket);
    codeNews.greet(socket);
    announcePresence(room);
  }

  io.use((socket, next) => {
    admit(socket).then(next, (error: unknown) => {
      logger.error('live-admission-failed', { error });
      next(refusal('SERVICE_UNAVAILABLE'));
    });
  });
  io.on('connection', welcome);
  sessions.onEnd((session) => {
    for (const socket of io.sockets.sockets.values()) {
      if (socket.data.session.id === session.id) socket.disconnect(true);
    }
  });
  rooms.listen((room, announcement) => announce(io, room, announcement));
  metrics.gauge('live_connections', () => io.engine.clientsCount);

  return { close: () => io.close() };
}

/** The shared screen is not somebody who is here. */
const isListed = (room: ConferenceRoom, id: ParticipantId): boolean => {
  const participant = room.participant(id);
  return participant !== undefined && isPerson(participant);
};

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
        connected: connected.filter((id) => isListed(room, id)),
      };
}

/** Each connection hears of an event as its own person may see it. */
function announce(io: LiveServer, room: ConferenceRoom, announcement: Announcement): void {
  const { event, before } = announcement;
  const here: ConferenceId = room.id;
  for (const socketId of io.sockets.adapter.rooms.get(here) ?? []) {
    const socket = io.sockets.sockets.get(socketId);
    const viewer = socket && room.participant(socket.data.session.participantId);
    if (viewer !== undefined) socket?.emit('conference:event', eventFor(event, before, viewer));
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
