import { keepsTheDoor } from '@opora/shared/domain/conference/door.ts';
import type { ConferenceId } from '@opora/shared/ids.ts';
import type { RoomCodes } from '../access/room-codes.ts';
import type { LiveServer, LiveSocket } from './live-server.ts';

/** Tells the code to the shared screen and to those who keep the door, and to nobody else. */
export interface CodeNews {
  /** After connecting. */
  greet(socket: LiveSocket): void;
  renew(conference: ConferenceId): void;
}

function mayTell({ data: { room, session } }: LiveSocket): boolean {
  const person = room.participant(session.participantId);
  return person !== undefined && (person.role === 'screen' || keepsTheDoor(person));
}

export function createCodeNews(io: LiveServer, codes: RoomCodes): CodeNews {
  function greet(socket: LiveSocket): void {
    if (mayTell(socket)) socket.emit('door:code', { code: codes.of(socket.data.room.id) });
  }
  return {
    greet,
    renew(conference) {
      codes.renew(conference);
      for (const id of io.sockets.adapter.rooms.get(conference) ?? []) {
        const socket = io.sockets.sockets.get(id);
        if (socket !== undefined) greet(socket);
      }
    },
  };
}
