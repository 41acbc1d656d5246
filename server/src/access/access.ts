import type { ConferenceId } from '@opora/shared/ids.ts';
import type { RoomRegistry } from '../conferences/room-registry.ts';
import type { Logger } from '../observability/logger.ts';
import type { AccessStore } from '../persistence/access-store.ts';
import { type Cookies, createCookies } from './cookies.ts';
import { createEndings } from './endings.ts';
import { createEntrance, type Entrance } from './entrance.ts';
import { isInsideNow } from './insiders.ts';
import { createInvitations } from './invitations.ts';
import { createLinks, type Links } from './links.ts';
import { createLobby, type Lobby } from './lobby.ts';
import { createOpenConnections, type OpenConnections } from './open-connections.ts';
import { createPins, type Pins } from './pins.ts';
import { createPuttingOut, type PuttingOut } from './putting-out.ts';
import { createRoomCodes, type RoomCodes } from './room-codes.ts';
import { createSessions, type Sessions } from './sessions.ts';
import { startSweep } from './sweep.ts';
import { createWrongLinks } from './wrong-links.ts';

export interface AccessComponents {
  readonly store: AccessStore;
  readonly rooms: RoomRegistry;
  /** People reach this server over HTTPS. */
  readonly isHttps: boolean;
  /** How often is looked for what has run out. */
  readonly sweepEveryMs: number;
  readonly now: () => number;
  readonly logger: Logger;
}

/** Who may come in, and until when. */
export interface Access {
  readonly cookies: Cookies;
  readonly sessions: Sessions;
  readonly connections: OpenConnections;
  readonly lobby: Lobby;
  readonly codes: RoomCodes;
  readonly links: Links;
  readonly entrance: Entrance;
  /** The one slow hash of the server: whoever has something else to hash takes turns with the PINs. */
  readonly pins: Pins;
  readonly endAccessOf: PuttingOut['endAccessOf'];
  /** Everybody of this conference is out at once, and nobody comes in. */
  forget(conference: ConferenceId): void;
  close(): void;
}

/**
 * To be opened before anything else listens to the rooms (`putting-out.ts`). Resolves once nobody is left inside who
 * was put out before a restart.
 */
export async function openAccess(components: AccessComponents): Promise<Access> {
  const { store: access, rooms, isHttps, sweepEveryMs: everyMs, now, logger } = components;
  const cookies = createCookies(isHttps);
  const endings = createEndings();
  const sessions = createSessions({ access, cookies: cookies.session, endings, now, logger });
  const connections = createOpenConnections(sessions);
  rooms.listen((room) => {
    connections.cut((person) => person.conferenceId === room.id && !isInsideNow(room, person));
  });
  const lobby = createLobby({ access, cookies: cookies.waiting, endings, now });
  const pins = createPins();
  const wrongLinks = createWrongLinks(now, logger);
  const invitations = createInvitations({ access, pins, wrongLinks, now, logger });
  const codes = createRoomCodes(now);
  const door = { invitations, sessions, endings, lobby, codes, wrongLinks, cookies };
  const entrance = createEntrance({ access, rooms, ...door, now });
  const puttingOut = createPuttingOut({ rooms, access, sessions, endings, lobby, now, logger });
  const links = createLinks({ access, invitations, pins, puttingOut, now });
  await puttingOut.catchUp();
  const stop = startSweep({ access, sessions, connections, puttingOut, now, logger, everyMs });
  const { endAccessOf } = puttingOut;
  const forget = (conference: ConferenceId): void => {
    endings.endConference(conference);
    sessions.endOf(({ conferenceId }) => conferenceId === conference);
    codes.forget(conference);
  };
  const rest = { codes, links, pins, endAccessOf, forget };
  return { cookies, sessions, connections, lobby, entrance, ...rest, close: stop };
}
