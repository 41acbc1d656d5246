import type { CommandType } from '../domain/conference/commands.ts';
import type { RecordedEvent } from '../domain/conference/events.ts';
import type { FloorCommandType } from '../domain/floor/floor-commands.ts';
import type { FloorView } from '../domain/floor/floor-viewer.ts';
import type { Acknowledgement } from './answers.ts';
import type { Payload } from './commands.ts';
import type { FloorPayload } from './floor.ts';
import type { DoorCode, Lobby, LobbyCommandType, LobbyPayload } from './lobby.ts';
import type { LivePresence, Snapshot } from './snapshots.ts';

type Acknowledge = (answer: Acknowledgement) => void;

/** Client → server: one event per command, and a plea for a fresh snapshot after a gap. */
export type ClientToServerEvents = {
  [Type in CommandType]: (payload: Payload<Type>, acknowledge: Acknowledge) => void;
} & {
  [Type in LobbyCommandType]: (payload: LobbyPayload<Type>, acknowledge: Acknowledge) => void;
} & {
  [Type in FloorCommandType]: (payload: FloorPayload<Type>, acknowledge: Acknowledge) => void;
} & {
  'conference:sync': (acknowledge: Acknowledge) => void;
};

/** Server → client. */
export interface ServerToClientEvents {
  'conference:snapshot': (snapshot: Snapshot) => void;
  'conference:event': (event: RecordedEvent) => void;
  'conference:presence': (presence: LivePresence) => void;
  /** As this viewer may see it. */
  'floor:changed': (floor: FloorView) => void;
  /** Only to those who let people in. */
  'lobby:changed': (lobby: Lobby) => void;
  /** Only to those and the shared screen. */
  'door:code': (code: DoorCode) => void;
}
