import { assert } from '@opora/shared/assert.ts';
import type { Conference } from '@opora/shared/domain/conference/conference.ts';
import type { Participant } from '@opora/shared/domain/conference/participant.ts';
import type { ParticipantId } from '@opora/shared/ids.ts';
import { demoScript } from '@opora/shared/testing/script.ts';
import { describe, expect, it } from 'vitest';
import { peopleToWriteFor } from './on-whose-behalf.ts';

/** The invented case with everybody in the room. */
function everybodyHere(): Conference {
  const { state } = demoScript();
  const participants = state.participants.map((each): Participant => ({ ...each, place: 'room' }));
  return { ...state, participants };
}

const withRole = ({ participants }: Conference, role: Participant['role']): Participant => {
  const found = participants.find((each) => each.role === role);
  assert(found !== undefined, `the invented case has somebody as ${role}`);
  return found;
};

const change = (
  conference: Conference,
  id: ParticipantId,
  changes: Partial<Participant>,
): Conference => ({
  ...conference,
  participants: conference.participants.map((each) =>
    each.id === id ? { ...each, ...changes } : each,
  ),
});

describe('peopleToWriteFor', () => {
  it.each(['facilitator', 'scribe', 'organiser'] as const)(
    '[WR5] offers the %s everyone who is here, those without a device first',
    (role) => {
      const here = everybodyHere();
      const grandmother = withRole(here, 'relative');
      const conference = change(here, grandmother.id, { hasDevice: false });
      const writer = withRole(conference, role);
      const people = peopleToWriteFor(conference, writer, 'strengths');
      expect(people[0]?.hasDevice).toBe(false);
      const roles = people.map((each) => each.role);
      expect(roles).not.toContain('screen');
      expect(people).not.toContainEqual(writer);
      expect(people.every(({ attendance }) => attendance === 'invited')).toBe(true);
    },
  );

  it('[WR5] offers nobody who is not here', () => {
    const here = everybodyHere();
    const mother = withRole(here, 'parent');
    const conference = change(here, mother.id, { place: 'away' });
    const offered = peopleToWriteFor(conference, withRole(here, 'scribe'), 'goals');
    expect(offered.map(({ id }) => id)).not.toContain(mother.id);
    expect(offered).not.toEqual([]);
  });

  it('[WR5] offers a support person only the one they stand by', () => {
    const conference = everybodyHere();
    const helper = withRole(conference, 'support-person');
    const people = peopleToWriteFor(conference, helper, 'strengths');
    expect(people.map(({ id }) => id)).toEqual([helper.supports]);
  });

  it.each(['child', 'parent', 'relative', 'professional'] as const)(
    '[WR5] offers a %s nobody',
    (role) => {
      const conference = everybodyHere();
      expect(peopleToWriteFor(conference, withRole(conference, role), 'strengths')).toEqual([]);
    },
  );

  it('[PE2, WR5] offers in the child’s section only a child', () => {
    const conference = everybodyHere();
    const people = peopleToWriteFor(conference, withRole(conference, 'scribe'), 'child');
    expect(new Set(people.map(({ role }) => role))).toEqual(new Set(['child']));
  });

  it('[VI1, WR5] never names somebody who is heard apart', () => {
    const here = everybodyHere();
    const apart = withRole(here, 'relative').id;
    const conference = change(here, apart, { attendance: 'separate' });
    const people = peopleToWriteFor(conference, withRole(here, 'facilitator'), 'goals');
    expect(people.map(({ id }) => id)).not.toContain(apart);
  });
});
