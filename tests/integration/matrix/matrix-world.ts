import { newInvitation } from '@opora/server/access/invitations.ts';
import { linkToken, newName, newSecret } from '@opora/server/access/secrets.ts';
import { createRoomRegistry } from '@opora/server/conferences/room-registry.ts';
import type { SqliteStores } from '@opora/server/persistence/sqlite/open-sqlite-stores.ts';
import { assert } from '@opora/shared/assert.ts';
import { nothingYet } from '@opora/shared/domain/conference/nothing-yet.ts';
import type { Participant } from '@opora/shared/domain/conference/participant.ts';
import { type Role, roles } from '@opora/shared/domain/roles.ts';
import { type ConferenceId, conferenceId, participantId } from '@opora/shared/ids.ts';
import { demoConference } from '@opora/shared/templates/demo/demo-conference.ts';
import { demoDay } from '@opora/shared/templates/demo/demo-days.ts';
import { jitka, matyas, tomas } from '@opora/shared/templates/demo/demo-people.ts';
import { type Joined, join } from '../../support/join.ts';
import { type RunningServer, startServer } from '../../support/start-server.ts';

/** The conference of everybody who asks, one of other people, and one that never was. */
export const own = conferenceId('own');
export const foreign = conferenceId('foreign');
export const nowhere = conferenceId('nowhere');
/** In `own`: asks nothing, and may be put out. In `foreign`: the one whose id is known to those who should not. */
export const spare = participantId('spare');
export const stranger = participantId('stranger');

/** One server with a person of each role. */
export interface MatrixWorld {
  readonly server: RunningServer;
  readonly people: Readonly<Record<Role, Joined>>;
  join(person: Participant['id'], conference?: ConferenceId): Promise<Joined>;
  /** Moves the server's clock on. */
  pass(ms: number): void;
  stop(): Promise<void>;
}

const plain = (id: Participant['id'], role: Role): Participant => {
  const [first] = demoConference(demoDay).participants;
  assert(first !== undefined, 'the case has people');
  const name = `${role} ${id}`;
  return { ...first, id, role, name, callName: name, supports: null };
};

/** The person of each role: those of the case, and whom it lacks. */
export const personOf = (role: Role): Participant['id'] => {
  const ofTheCase: Partial<Record<Role, Participant['id']>> = {
    parent: jitka,
    child: matyas,
    facilitator: tomas,
  };
  return ofTheCase[role] ?? participantId(`m-${role}`);
};

function peopleOf(conference: ConferenceId): readonly Participant[] {
  const { participants } = demoConference(demoDay);
  const known = new Set(participants.map(({ id }) => id));
  const others = roles
    .filter((role) => !known.has(personOf(role)))
    .map((role) => ({
      ...plain(personOf(role), role),
      supports: role === 'support-person' ? matyas : null,
    }));
  const more = conference === own ? spare : stranger;
  return [...participants, ...others, plain(more, 'relative')];
}

async function createConference(stores: SqliteStores, id: ConferenceId): Promise<void> {
  const core = { ...demoConference(demoDay), id, ...nothingYet };
  const participants = peopleOf(id);
  await createRoomRegistry(stores.conferences, Date.now).create({ ...core, participants });
}

async function linkFor(
  { stores }: RunningServer,
  conference: ConferenceId,
  person: Participant['id'],
) {
  const token = { id: newName(), secret: newSecret() };
  const whom = { conferenceId: conference, participantId: person, createdAt: Date.now() };
  await stores.access.addInvitation(newInvitation(token, { ...whom, reusable: true }));
  return linkToken(token);
}

export async function startMatrix(): Promise<MatrixWorld> {
  let aheadMs = 0;
  const server = await startServer({
    now: () => Date.now() + aheadMs,
    withDemo: false,
    prepare: async (stores) => {
      await createConference(stores, own);
      await createConference(stores, foreign);
    },
  });
  const joinAs: MatrixWorld['join'] = async (person, conference = own) =>
    join(server.origin, await linkFor(server, conference, person));
  const joined = await Promise.all(
    roles.map(async (role) => [role, await joinAs(personOf(role))] as const),
  );
  // Every role is among them.
  const people = Object.fromEntries(joined) as Record<Role, Joined>;
  const pass = (ms: number) => {
    aheadMs += ms;
  };
  return { server, people, join: joinAs, pass, stop: () => server.stop() };
}
