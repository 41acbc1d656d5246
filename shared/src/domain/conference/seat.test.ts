import { describe, expect, it } from 'vitest';
import { conferenceId, participantId } from '../../ids.ts';
import { demoConference } from '../../templates/demo/demo-conference.ts';
import { demoDay } from '../../templates/demo/demo-days.ts';
import { demoParticipants } from '../../templates/demo/demo-people.ts';
import { looksIn } from '../../templates/office-ties.ts';
import { create, evolve } from './evolve.ts';
import { nothingYet } from './nothing-yet.ts';
import { seat } from './seat.ts';
import { eventFor } from './viewer.ts';

const conference = create({
  ...demoConference(demoDay),
  id: conferenceId('test'),
  ...nothingYet,
});
const guest = { id: participantId('g'), name: 'Jana Nová', tie: looksIn };
const [seated] = seat(conference, guest);
const recorded = seated && { ...seated, revision: 2, at: 0, by: null };

describe('a chair for somebody of the office', () => {
  it('[OF11] is an observer’s, after everybody who was invited', () => {
    const after = recorded ? evolve(conference, recorded) : conference;
    expect(after.participants).toHaveLength(demoParticipants.length + 1);
    expect(after.participants.at(-1)).toMatchObject({
      ...guest,
      role: 'observer',
      attendance: 'invited',
      place: 'expected',
    });
    expect(seat(after, guest)).toEqual([]);
  });

  it('[OF11] is seen by everybody there', () => {
    for (const viewer of demoParticipants) {
      expect(recorded && eventFor(recorded, conference, viewer)).toBe(recorded);
    }
  });

  it('[OF11] carries nobody else’s name', () => {
    const name = demoParticipants[0]?.name ?? '';
    const [event] = seat(conference, { ...guest, name: ` ${name.toUpperCase()} ` });
    expect(event?.participant.callName).toMatch(/ \(2\)$/);
  });
});
