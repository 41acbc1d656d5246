import { describe, expect, it } from 'vitest';
import type { Role } from '../../domain/roles.ts';
import { demoConference } from './demo-conference.ts';
import { demoDay } from './demo-days.ts';

const demo = demoConference(demoDay);
const people = demo.participants.filter((one) => one.role !== 'screen');

const withRole = (role: Role): readonly string[] =>
  demo.participants.filter((one) => one.role === role).map((one) => one.callName);

const callNameOf = (id: string | null): string | undefined =>
  demo.participants.find((one) => one.id === id)?.callName;

describe('demoConference', () => {
  it('begins at two in the afternoon in Prague on its day', () => {
    expect(demo.startsAt).toBe(Date.parse('2026-12-08T14:00:00+01:00'));
  });

  it('has a title without the name of any of its people', () => {
    const words = people.flatMap((one) => one.name.split(' '));
    expect(words.filter((word) => demo.title.includes(word))).toEqual([]);
  });

  it('invites twelve people and the shared screen, each once', () => {
    const ids = [...people.map((_, index) => `p_a${index + 1}`), 'p_screen'];
    expect(people).toHaveLength(12);
    expect(demo.participants.map((one) => one.id)).toEqual(ids);
  });

  it('gives each the role of the case', () => {
    expect({
      organiser: withRole('organiser'),
      facilitator: withRole('facilitator'),
      scribe: withRole('scribe'),
      child: withRole('child'),
      parent: withRole('parent'),
      relative: withRole('relative'),
      'support-person': withRole('support-person'),
      professional: withRole('professional'),
      screen: withRole('screen'),
    }).toEqual({
      organiser: ['Simona'],
      facilitator: ['Tomáš'],
      scribe: ['Klára'],
      child: ['Matyáš'],
      parent: ['Jitka', 'Radim'],
      relative: ['Věra'],
      'support-person': ['Lída', 'Nikola'],
      professional: ['Irena', 'Lenka', 'Alžběta'],
      screen: ['Obrazovka'],
    });
  });

  it('calls everybody by the first name and says who they are in both languages', () => {
    for (const one of people) expect(one.name.split(' ')).toContain(one.callName);
    const nameless = demo.participants.filter((one) => one.tie.cs === '' || one.tie.en === '');
    expect(nameless).toEqual([]);
  });

  it('puts a support person beside the mother and beside the child', () => {
    const pairs = people
      .filter((one) => one.supports !== null)
      .map((one) => [one.callName, callNameOf(one.supports)]);
    expect(pairs).toEqual([
      ['Lída', 'Jitka'],
      ['Nikola', 'Matyáš'],
    ]);
  });

  it('hears only Radim apart', () => {
    const apart = people.filter((one) => one.attendance === 'separate');
    expect(apart.map((one) => one.callName)).toEqual(['Radim']);
  });

  it('leaves Věra and Lída without a device', () => {
    const without = people.filter((one) => !one.hasDevice);
    expect(without.map((one) => one.callName)).toEqual(['Věra', 'Lída']);
  });

  it('begins before anybody has arrived', () => {
    const here = demo.participants.filter(
      (one) => one.place !== 'expected' || one.arrivalOrder !== null,
    );
    expect(here).toEqual([]);
  });
});
