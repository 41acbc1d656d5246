import { floorFor } from '@opora/shared/domain/floor/floor-viewer.ts';
import type { ConferenceRoom } from '../conferences/conference-room.ts';
import type { Floors } from '../floor/floors.ts';
import type { ConnectedPeople } from './connected-people.ts';
import type { LiveSocket } from './live-server.ts';

/** Tells each connection of a room the floor as its own person may see it. */
export interface FloorNews {
  /** Only to whom it says something new: that there was something to say would be told as well. */
  tell(room: ConferenceRoom): void;
}

interface FloorNewsComponents {
  readonly floors: Pick<Floors, 'of'>;
  readonly people: Pick<ConnectedPeople, 'of'>;
  readonly socketsOf: (room: ConferenceRoom) => readonly LiveSocket[];
}

export function createFloorNews({ floors, people, socketsOf }: FloorNewsComponents): FloorNews {
  function tellOne(socket: LiveSocket): void {
    const { room, session } = socket.data;
    const viewer = room.participant(session.participantId);
    if (viewer === undefined) return;
    const view = floorFor(floors.of(room), room.state(), people.of(room.id), viewer);
    const telling = JSON.stringify(view);
    if (telling === socket.data.toldFloor) return;
    socket.data.toldFloor = telling;
    socket.emit('floor:changed', view);
  }

  return {
    tell(room) {
      for (const socket of socketsOf(room)) tellOne(socket);
    },
  };
}
