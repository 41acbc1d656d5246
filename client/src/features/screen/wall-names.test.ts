import type { Participant, Place } from '@opora/shared/domain/conference/participant.ts';
import { demoParticipants, jitka, radim, vera } from '@opora/shared/templates/demo/demo-people.ts';
import { describe, expect, it } from 'vitest';
import { fittingNames, presentNames, wallName } from './wall-names.ts';

describe('wallName', () => {
  it('is how the person wants to be called', () => {
    expect(wallName({ name: 'Mgr. Tomáš Vlachý', callName: 'Tomáš' })).toBe('Tomáš');
    expect(wallName({ name: 'Věra Smrčinová', callName: 'babi Věra' })).toBe('babi Věra');
  });

  it('never spells a surname', () => {
    expect(wallName({ name: 'Jitka Smrčinová', callName: 'Jitka Smrčinová' })).toBe('Jitka S.');
    expect(wallName({ name: 'Alžběta Horná, Ph.D.', callName: 'paní horná' })).toBe('paní h.');
  });

  it('keeps the only name somebody has', () => {
    expect(wallName({ name: 'Nguyen', callName: 'Nguyen' })).toBe('Nguyen');
  });
});

describe('presentNames', () => {
  const at = (id: Participant['id'], place: Place, arrivalOrder: number | null): Participant[] =>
    demoParticipants
      .filter((person) => person.id === id)
      .map((person) => ({ ...person, place, arrivalOrder }));

  it('are of people who are here, in the order in which they came', () => {
    expect(presentNames([...at(jitka, 'room', 1), ...at(vera, 'remote', 0)])).toEqual([
      'Věra',
      'Jitka',
    ]);
  });

  it('leave out who waits, who left and who is heard apart', () => {
    expect(
      presentNames([
        ...at(jitka, 'expected', null),
        ...at(vera, 'away', 0),
        ...at(radim, 'room', 2),
      ]),
    ).toEqual([]);
  });
});

describe('fittingNames', () => {
  it('takes whole names as far as the letters reach', () => {
    expect(fittingNames(['Jitka', 'Matyáš', 'Věra'], 15)).toEqual(['Jitka', 'Matyáš']);
    expect(fittingNames(['Jitka', 'Matyáš', 'Věra'], 21)).toEqual(['Jitka', 'Matyáš', 'Věra']);
  });

  it('takes one name at least', () => {
    expect(fittingNames(['Maxmiliána'], 3)).toEqual(['Maxmiliána']);
  });
});
