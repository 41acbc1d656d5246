import type { Refusal } from '@opora/shared/domain/conference/refusals.ts';
import { decideFloor, floorAfter } from '@opora/shared/domain/floor/decide-floor.ts';
import { type Floor, quietFloor } from '@opora/shared/domain/floor/floor.ts';
import type { FloorCommand } from '@opora/shared/domain/floor/floor-commands.ts';
import type { ParticipantId } from '@opora/shared/ids.ts';
import { err, ok, type Result } from '@opora/shared/result.ts';
import type { Announcement, ConferenceRoom } from '../conferences/conference-room.ts';

/** The floor of each room. Held here and nowhere else, so it is gone with the room and with the process (FL1). */
export interface Floors {
  of(room: ConferenceRoom): Floor;
  /**
   * Runs in its turn among the room's commands, of which those before it may have put the actor out: `mayStill` is
   * asked then.
   */
  execute(
    room: ConferenceRoom,
    actor: ParticipantId,
    command: FloorCommand,
    mayStill: () => boolean,
  ): Promise<Result<null, Refusal>>;
  /** For every event of every conference. */
  hear(room: ConferenceRoom, announcement: Announcement): void;
}

export function createFloors(): Floors {
  const floors = new WeakMap<ConferenceRoom, Floor>();
  const of = (room: ConferenceRoom): Floor => floors.get(room) ?? quietFloor;

  function run(
    room: ConferenceRoom,
    actor: ParticipantId,
    command: FloorCommand,
  ): Result<null, Refusal> {
    const decided = decideFloor(of(room), room.state(), actor, command);
    if (!decided.ok) return decided;
    floors.set(room, decided.value);
    return ok(null);
  }

  return {
    of,
    execute: (room, actor, command, mayStill) =>
      room.inTurn(() => (mayStill() ? run(room, actor, command) : err('not-allowed'))),
    hear(room, { before, after }) {
      const floor = floors.get(room);
      if (floor !== undefined) floors.set(room, floorAfter(floor, before, after));
    },
  };
}
