import type { ConferenceCore } from '@opora/shared/domain/conference/conference.ts';
import type { Participant } from '@opora/shared/domain/conference/participant.ts';
import { closedPens } from '@opora/shared/domain/plan/pens.ts';
import type { CalendarDay } from '@opora/shared/domain/tasks/task.ts';
import { conferenceId } from '@opora/shared/ids.ts';
import type { DemoResponse } from '@opora/shared/protocol/http.ts';
import { demoConference } from '@opora/shared/templates/demo/demo-conference.ts';
import { demoDay } from '@opora/shared/templates/demo/demo-days.ts';
import { derivedSecret, newSecret, secretHash } from '../access/secrets.ts';
import type { ConferenceRoom } from '../conferences/conference-room.ts';
import type { RoomRegistry } from '../conferences/room-registry.ts';
import type { AccessStore } from '../persistence/access-store.ts';
import type { ConferenceStore } from '../persistence/conference-store.ts';

/** The invented conference, with a link for everybody that can be said again at every start. */
export interface Demo {
  people(): readonly DemoPerson[];
  response(): DemoResponse;
}

export interface DemoPerson {
  readonly participant: Participant;
  /** Path of the link; null for a person who is heard apart for safety. */
  readonly path: string | null;
}

export interface DemoComponents {
  readonly access: AccessStore;
  readonly conferences: ConferenceStore;
  readonly rooms: RoomRegistry;
  readonly now: () => number;
}

export const demoConferenceId = conferenceId('rano');
const seedSetting = 'demo-seed';

/** The day the case was written for, as long as it is not past; then the day of the first start. */
function conferenceDay(now: number): CalendarDay {
  const today = new Date(now).toISOString().slice(0, 10);
  if (today > demoDay) return today;
  return demoDay;
}

const demoCore = (now: number): ConferenceCore => ({
  ...demoConference(conferenceDay(now)),
  id: demoConferenceId,
  tasks: [],
  pens: closedPens,
  times: {},
});

const secretOf = (seed: string, person: Participant): string => derivedSecret(seed, person.id);

async function invite(components: DemoComponents, core: ConferenceCore, seed: string) {
  const { access, now } = components;
  const invited = core.participants.filter((person) => person.attendance === 'invited');
  await Promise.all(
    invited.map((person) =>
      access.addInvitation({
        secretHash: secretHash(secretOf(seed, person)),
        conferenceId: core.id,
        participantId: person.id,
        createdAt: now(),
      }),
    ),
  );
}

/** Links first, conference last: a start that was cut off in between begins again. */
async function createDemo(components: DemoComponents): Promise<void> {
  const { access, rooms, now } = components;
  const seed = newSecret();
  const core = demoCore(now());
  await access.writeSetting(seedSetting, seed);
  await invite(components, core, seed);
  await rooms.create(core);
}

const pathOf = (seed: string, person: Participant): string | null =>
  person.attendance === 'invited' ? `/join#${secretOf(seed, person)}` : null;

function describe(room: ConferenceRoom, seed: string): Demo {
  const people = () =>
    room
      .state()
      .participants.map((person) => ({ participant: person, path: pathOf(seed, person) }));
  return {
    people,
    response: () => ({
      title: room.state().title,
      startsAt: room.state().startsAt,
      people: people().map(({ participant: { role, name, tie }, path }) => ({
        role,
        name,
        tie,
        path,
      })),
    }),
  };
}

/** The demo of this data folder: created if the folder is empty, undefined if it holds real work. */
export async function openDemo(components: DemoComponents): Promise<Demo | undefined> {
  const { access, conferences, rooms } = components;
  const known = await conferences.list();
  if (known.length === 0) await createDemo(components);
  const seed = await access.readSetting(seedSetting);
  const room = await rooms.find(demoConferenceId);
  return seed === undefined || room === undefined ? undefined : describe(room, seed);
}
