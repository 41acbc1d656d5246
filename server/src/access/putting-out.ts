import type { Conference } from '@opora/shared/domain/conference/conference.ts';
import { keepsTheDoor } from '@opora/shared/domain/conference/door.ts';
import type { RecordedEvent } from '@opora/shared/domain/conference/events.ts';
import { isPresent } from '@opora/shared/domain/conference/participant.ts';
import type { ConferenceId, ParticipantId } from '@opora/shared/ids.ts';
import type { RoomRegistry } from '../conferences/room-registry.ts';
import type { Logger } from '../observability/logger.ts';
import type { AccessStore } from '../persistence/access-store.ts';
import type { Endings } from './endings.ts';
import type { Lobby } from './lobby.ts';
import { isSamePerson, type Person } from './person.ts';
import type { Sessions } from './sessions.ts';

export interface PuttingOut {
  /** Ends what these people have open and what they wait for; their links are another matter. Resolves as `retry` does. */
  endAll(conference: ConferenceId, people: readonly ParticipantId[]): Promise<void>;
  /** Once, before anybody is let in: a process that was killed may have told the log, but not the store of sessions. */
  catchUp(): Promise<void>;
  /** Ends what this person has open, and has their links ask at the door again. */
  endAccessOf(person: Person): Promise<void>;
  /** Tells the store again what it could not take. */
  retry(): Promise<void>;
}

interface PuttingOutComponents {
  readonly rooms: RoomRegistry;
  readonly access: AccessStore;
  readonly sessions: Sessions;
  readonly endings: Endings;
  readonly lobby: Lobby;
  readonly now: () => number;
  readonly logger: Logger;
}

interface Ending {
  readonly conference: ConferenceId;
  readonly people: readonly ParticipantId[];
  /** Whose links open for no browser any more until somebody opens the door (AD1). */
  readonly strangers: readonly ParticipantId[];
  readonly until: number;
}

/**
 * What putting out does to access. It must hear of each event before those who tell others of it: then nothing of the
 * event reaches the person.
 */
export function createPuttingOut(components: PuttingOutComponents): PuttingOut {
  const { rooms, access, sessions, endings, lobby, now, logger } = components;
  const unstored = new Map<Ending, () => void>();

  async function store({ conference, people, strangers, until }: Ending): Promise<void> {
    await access.endAccess(conference, people, until);
    await Promise.all(strangers.map((person) => access.forgetBrowsers(conference, person)));
  }

  async function settle(ending: Ending, done: () => void): Promise<void> {
    unstored.set(ending, done);
    try {
      await store(ending);
      unstored.delete(ending);
      done();
    } catch (error) {
      logger.error('putting-out-not-stored', { conferenceId: ending.conference, error });
    }
    lobby.changed(ending.conference);
  }

  function end({ conference, people, strangers }: Omit<Ending, 'until'>): Promise<void> {
    const done = endings.endPeople(conference, people);
    sessions.endOf((person) => {
      return person.conferenceId === conference && people.includes(person.participantId);
    });
    return settle({ conference, people, strangers, until: now() }, done);
  }

  rooms.listen((room, { event, after }) => {
    const people = putOutBy(event, after);
    if (people.length === 0) return;
    const strangers = event.type === 'participant:dismissed' ? people : [];
    void end({ conference: room.id, people, strangers });
  });

  async function catchUpIn(conference: ConferenceId): Promise<void> {
    const state = (await rooms.find(conference))?.state();
    if (state === undefined) return;
    const dismissed = dismissedOf(state);
    await store({ conference, people: dismissed, strangers: dismissed, until: now() });
    const sentOut = sentOutOf(state);
    const sessionsLeft = await access.sessionsOf(conference);
    const ended = sessionsLeft.filter(({ participantId }) => sentOut.includes(participantId));
    await Promise.all(ended.map(({ tokenHash }) => access.endSession(tokenHash)));
  }

  return {
    endAll: (conference, people) => end({ conference, people, strangers: [] }),
    async catchUp() {
      for (const conference of await access.conferencesWithAccess()) {
        try {
          await catchUpIn(conference);
        } catch (error) {
          // A conference whose log is damaged lets nobody in.
          logger.error('putting-out-not-caught-up', { conferenceId: conference, error });
        }
      }
    },
    async endAccessOf({ conferenceId, participantId }) {
      const person = { conferenceId, participantId };
      const people = [participantId];
      const done = endings.endPeople(conferenceId, people);
      sessions.endOf((each) => isSamePerson(each, person));
      const ending = { conference: conferenceId, people, strangers: people, until: now() };
      await settle(ending, done);
    },
    async retry() {
      for (const [ending, done] of [...unstored]) await settle(ending, done);
    },
  };
}

function putOutBy(event: RecordedEvent, after: Conference): readonly ParticipantId[] {
  if (event.type === 'participant:dismissed') return [event.participantId];
  if (event.type !== 'conference:cleared') return [];
  return after.participants.filter((person) => !keepsTheDoor(person)).map(({ id }) => id);
}

const dismissedOf = (state: Conference): readonly ParticipantId[] =>
  state.participants.filter((person) => person.attendance === 'dismissed').map(({ id }) => id);

/** After everybody was sent out nobody is here whom those at the door have not let in since. */
const sentOutOf = (state: Conference): readonly ParticipantId[] =>
  state.admission === 'by-link' || state.status === 'closed'
    ? []
    : state.participants
        .filter((person) => !isPresent(person) && !keepsTheDoor(person))
        .map(({ id }) => id);
