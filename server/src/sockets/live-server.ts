import type { Server as HttpServer } from 'node:http';
import type {
  ClientToServerEvents,
  ServerToClientEvents,
} from '@opora/shared/protocol/socket-types.ts';
import { Server, type Socket } from 'socket.io';
import { isOwnOrigin } from '../access/origin.ts';
import type { Session } from '../access/sessions.ts';
import type { ConferenceRoom } from '../conferences/conference-room.ts';

export interface SocketData {
  session: Session;
  room: ConferenceRoom;
  /** Who is connected, as this connection was last told. */
  told: string;
  /** The floor, as this connection was last told. */
  toldFloor: string;
}
export type LiveSocket = Socket<ClientToServerEvents, ServerToClientEvents, object, SocketData>;
export type LiveServer = Server<ClientToServerEvents, ServerToClientEvents, object, SocketData>;

/** Far above any honest message, so that an oversized one is answered instead of cutting the line. */
const hardMessageBytes = 1024 * 1024;

/** security.md 4.7. */
export const createLiveServer = (httpServer: HttpServer): LiveServer =>
  new Server(httpServer, {
    transports: ['websocket'],
    serveClient: false,
    maxHttpBufferSize: hardMessageBytes,
    perMessageDeflate: false,
    httpCompression: false,
    pingInterval: 10_000,
    pingTimeout: 8_000,
    connectTimeout: 5_000,
    // The document connections share this HTTP server; socket.io would cut them after a second.
    destroyUpgrade: false,
    allowRequest: (request, answer) => answer(null, isOwnOrigin(request)),
  });
