import type { Conference, ConferenceCore } from '@opora/shared/domain/conference/conference.ts';
import { nothingYet } from '@opora/shared/domain/conference/nothing-yet.ts';
import type { Participant } from '@opora/shared/domain/conference/participant.ts';
import type { CalendarDay } from '@opora/shared/domain/tasks/task.ts';
import { conferenceId } from '@opora/shared/ids.ts';
import type { DemoResponse } from '@opora/shared/protocol/http.ts';
import { demoConference } from '@opora/shared/templates/demo/demo-conference.ts';
import { demoDay } from '@opora/shared/templates/demo/demo-days.ts';
import { newInvitation } from '../access/invitations.ts';
import { derivedSecret, type LinkToken, linkToken, newSecret } from '../access/secrets.ts';
import type { ConferenceRoom } from '../conferences/conference-room.ts';
import type { RoomRegistry } from '../conferences/room-registry.ts';
import type { AccessStore } from '../persistence/access-store.ts';
import type { ConferenceStore } from '../persistence/conference-store.ts';

/** The invented conference, with a link for everybody that can be said again at every start. */
export interface Demo {
  people(): readonly DemoPerson[];
  /** Undefined once the conference was erased. */
  response(): Promise<DemoResponse | undefined>;
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
  ...nothingYet,
});

/** Whoever is put out keeps their link, which then opens nothing; who is heard apart never had one. */
const hasLink = ({ attendance }: Participant): boolean => attendance !== 'separate';

/** As many letters as `newName` has. */
const idLength = 11;
const tokenOf = (seed: string, { id }: Participant): LinkToken => ({
  id: derivedSecret(seed, `link:${id}`).slice(0, idLength),
  secret: derivedSecret(seed, id),
});

/** For whoever has none yet: also over data of a version whose links were others. */
async function invite(components: DemoComponents, core: ConferenceCore, seed: string) {
  const { access, now } = components;
  for (const person of core.participants.filter(hasLink)) {
    const token = tokenOf(seed, person);
    const isInvited = (await access.findInvitation(token.id)) !== undefined;
    const whom = { conferenceId: core.id, participantId: person.id, createdAt: now() };
    // One person at one computer opens them all, in any browser.
    if (!isInvited) await access.addInvitation(newInvitation(token, { ...whom, reusable: true }));
  }
}

/** Seed first, conference last: a start that was cut off in between begins again. */
async function createDemo({ access, rooms, now }: DemoComponents): Promise<void> {
  await access.writeSetting(seedSetting, newSecret());
  await rooms.create(demoCore(now()));
}

const pathOf = (seed: string, person: Participant): string | null =>
  hasLink(person) ? `/join#${linkToken(tokenOf(seed, person))}` : null;

const responseOf = (state: Conference, people: readonly DemoPerson[]): DemoResponse => ({
  title: state.title,
  startsAt: state.startsAt,
  people: people.map(({ participant: { role, name, tie }, path }) => ({ role, name, tie, path })),
});

function describe(room: ConferenceRoom, rooms: RoomRegistry, seed: string): Demo {
  const people = () =>
    room
      .state()
      .participants.map((person) => ({ participant: person, path: pathOf(seed, person) }));
  return {
    people,
    response: async () => (await rooms.find(room.id)) && responseOf(room.state(), people()),
  };
}

/** The demo of this data folder: created if the folder is empty, undefined if it holds real work or was erased. */
export async function openDemo(components: DemoComponents): Promise<Demo | undefined> {
  const { access, conferences, rooms } = components;
  const known = await conferences.list();
  const wasErased = await conferences.wasErased(demoConferenceId);
  if (known.length === 0 && !wasErased) await createDemo(components);
  const seed = await access.readSetting(seedSetting);
  const room = await rooms.find(demoConferenceId);
  if (seed === undefined || room === undefined) return undefined;
  await invite(components, room.state(), seed);
  return describe(room, rooms, seed);
}
