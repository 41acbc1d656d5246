import { demoConference } from '@opora/shared/templates/demo/demo-conference.ts';
import { demoDay } from '@opora/shared/templates/demo/demo-days.ts';
import { describe, expect, it } from 'vitest';
import { matchPerson } from './match-person.ts';

const { participants } = demoConference(demoDay);
const meant = (text: string) => matchPerson(participants, text)?.callName ?? null;

describe('matchPerson', () => {
  it('finds the only person whose name begins so, whatever the accents and capitals', () => {
    expect(meant('sim')).toBe('Simona');
    expect(meant(' VERA')).toBe('Věra');
    expect(meant('lid')).toBe('Lída');
  });

  it('does not guess between two people, and finds nobody for nothing', () => {
    expect(meant('l')).toBeNull();
    expect(meant('')).toBeNull();
    expect(meant('Ota')).toBeNull();
  });
});
