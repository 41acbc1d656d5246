import { assert } from '@opora/shared/assert.ts';
import { nothingYet } from '@opora/shared/domain/conference/nothing-yet.ts';
import { conferenceId } from '@opora/shared/ids.ts';
import { demoConference } from '@opora/shared/templates/demo/demo-conference.ts';
import { demoDay } from '@opora/shared/templates/demo/demo-days.ts';
import { demoMembers } from '@opora/shared/templates/demo/demo-network.ts';
import { demoParticipants, radim } from '@opora/shared/templates/demo/demo-people.ts';
import { describe, expect, it } from 'vitest';
import { roleOf, withoutNames } from './without-names.ts';

const core = {
  ...demoConference(demoDay),
  id: conferenceId('test'),
  ...nothingYet,
};
const person = (id: typeof radim) => {
  const found = demoParticipants.find((each) => each.id === id);
  assert(found !== undefined, 'everybody here is of the case');
  return found;
};
const networkNames = demoMembers(demoDay)
  .filter(({ participant }) => participant === null)
  .map(({ name }) => name);
const redact = (text: string) => withoutNames(person(radim), core, networkNames)([text])[0];

describe('a text for somebody who must not learn the names of others', () => {
  it.each([
    ['Zavolá mu Lída Kavková.', 'Zavolá mu sousedka.'],
    ['Byl jsem u Lídy a s Lídou.', 'Byl jsem u sousedka a s sousedka.'],
    ['Jitka jde se Simonou Řeháčkovou.', 'máma jde se OSPOD.'],
    ['MUDr. Horná pošle žádanku.', 'MUDr. dětská lékařka pošle žádanku.'],
    ['Nikola a Matyáš', 'podpůrná osoba a syn'],
    ['Fotbal: jede s Kubou.', 'Fotbal: jede s [jméno].'],
    ['u rodiny Kuby', 'u rodiny [jméno]'],
    ['Paní Smrčinová a Jitka Smrčinová', 'Paní [jméno] a máma'],
  ])('[SI4] reads of roles: %s', (text, expected) => {
    expect(redact(text)).toBe(expected);
  });

  it('[SI4] keeps their own name and everything that is no name', () => {
    for (const text of [
      'Radim Dolejš',
      'Vašík jde na logopedii ve středu.',
      'Paní doktorka a babička',
    ]) {
      expect(redact(text)).toBe(text);
    }
  });

  it('[SI4] no role holds a name', () => {
    const roles = demoParticipants.map((each) => roleOf(each, core));
    expect(roles).toContain('máma');
    expect(roles.filter((role) => /Matyáš|Vašík/.test(role))).toEqual([]);
  });
});
