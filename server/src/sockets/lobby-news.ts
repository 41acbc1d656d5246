import { keepsTheDoor } from '@opora/shared/domain/conference/door.ts';
import type { ConferenceId } from '@opora/shared/ids.ts';
import type { Lobby } from '../access/lobby.ts';
import type { Logger } from '../observability/logger.ts';
import type { LiveServer, LiveSocket } from './live-server.ts';

/** Tells those who keep the door, and nobody else, who waits. */
export interface LobbyNews {
  /** After connecting. */
  greet(socket: LiveSocket): void;
}

const isKeeper = ({ data: { room, session } }: LiveSocket): boolean => {
  const person = room.participant(session.participantId);
  return person !== undefined && keepsTheDoor(person);
};

export function createLobbyNews(io: LiveServer, lobby: Lobby, logger: Logger): LobbyNews {
  function keepersOf(conference: ConferenceId): readonly LiveSocket[] {
    const here = io.sockets.adapter.rooms.get(conference) ?? [];
    return [...here]
      .map((id) => io.sockets.sockets.get(id))
      .filter((socket) => socket !== undefined)
      .filter(isKeeper);
  }

  /** Read anew each time: the store answers in order, so the last told is the last true. */
  async function tell(sockets: () => readonly LiveSocket[]): Promise<void> {
    const [first] = sockets();
    if (first === undefined) return;
    try {
      const waiting = await lobby.list(first.data.room.state());
      // Whoever was put out meanwhile is no longer among them.
      for (const socket of sockets()) socket.emit('lobby:changed', { waiting: [...waiting] });
    } catch (error) {
      logger.error('lobby-not-read', { conferenceId: first.data.room.id, error });
    }
  }

  lobby.onChange((conference) => void tell(() => keepersOf(conference)));
  return {
    greet: (socket) => void tell(() => (socket.connected && isKeeper(socket) ? [socket] : [])),
  };
}
