import { describe, expect, it } from 'vitest';
import { demoDay } from './demo-days.ts';
import { demoMembers, demoNeeds } from './demo-network.ts';

const members = demoMembers(demoDay);

/** Domain.md 5.1: whom the network may rely on. */
const counted = members.filter(
  (member) => member.willing === 'yes' && member.informed !== 'none' && member.clear,
);

const coverOf = (need: string): readonly string[] =>
  members.filter((member) => member.covers.includes(need)).map((member) => member.id);

describe('demo network', () => {
  it('draws all members but the person who harms', () => {
    const drawn = [1, 2, 3, 4, 5, 6, 7, 8, 10, 11, 12].map((number) => `m${number}`);
    expect(new Set(members.map((member) => member.id))).toEqual(new Set(drawn));
    expect(members).toHaveLength(drawn.length);
    expect(JSON.stringify(members)).not.toContain('Radim');
  });

  it('covers the eight needs as in domain.md 9.2', () => {
    expect(demoNeeds.map((need) => [need.id, [...coverOf(need.id)].sort()])).toEqual([
      ['n1', ['m2', 'm6', 'm8']],
      ['n2', ['m1', 'm2']],
      ['n3', ['m5']],
      ['n4', ['m4', 'm5']],
      ['n5', ['m1', 'm10', 'm2']],
      ['n6', ['m1', 'm7']],
      ['n7', ['m1', 'm11', 'm3']],
      ['n8', ['m12', 'm3']],
    ]);
  });

  it('counts nine members and 3.75 appointments a week', () => {
    expect(counted).toHaveLength(9);
    expect(members.reduce((sum, member) => sum + member.weekly, 0)).toBe(3.75);
  });

  it('ends the family service on the day the case says', () => {
    const ending = members.filter((member) => member.until !== null);
    expect(ending.map((member) => [member.id, member.until])).toEqual([['m5', '2027-06-30']]);
  });

  it('is plain JSON', () => {
    expect(JSON.parse(JSON.stringify(members))).toEqual(members);
  });
});
