import { nothingYet } from '@opora/shared/domain/conference/nothing-yet.ts';
import { conferenceId } from '@opora/shared/ids.ts';
import { type Recorded, recordActions } from '@opora/shared/protocol/record.ts';
import { demoConference } from '@opora/shared/templates/demo/demo-conference.ts';
import { demoDay } from '@opora/shared/templates/demo/demo-days.ts';
import { jitka, radim, simona } from '@opora/shared/templates/demo/demo-people.ts';
import { describe, expect, it } from 'vitest';
import { organiserCatalogues } from '../../../i18n/organiser-catalogues.ts';
import { createTranslate } from '../../../i18n/translate.ts';
import { roomCatalogues } from '../../../testing/room-catalogues.ts';
import { recordWords } from './record-words.ts';

const conference = {
  ...demoConference(demoDay),
  id: conferenceId('test'),
  ...nothingYet,
};
const said = (given: Partial<Recorded>, language: 'cs' | 'en' = 'cs') => {
  const who = { kind: 'participant', id: jitka } as const;
  const entry: Recorded = { seq: 1, at: 0, who, action: 'entered', what: null, ...given };
  const t = createTranslate(language, {
    ...roomCatalogues[language],
    ...organiserCatalogues[language],
  });
  return recordWords(entry, { t, conference }).replaceAll('\u00a0', ' ');
};

describe('an entry in words', () => {
  it.each([
    [{ action: 'read-document', what: 'plan' }, 'Jitka čte plán.'],
    [{ action: 'wrote-document', what: 'child.p_a2' }, 'Jitka píše prostor dítěte.'],
    [
      { action: 'put-out', what: jitka, who: { kind: 'participant', id: simona } },
      'Simona ukončuje přístup: Jitka.',
    ],
    [{ action: 'put-out', what: null }, 'Jitka ukončuje přístup: všichni.'],
    [{ action: 'exported', what: 'record.json' }, 'Jitka stahuje záznam.'],
    [{ action: 'exported', what: `restricted.json ${radim}` }, 'Jitka stahuje výpis: Radim.'],
    [
      { action: 'link-made', what: 'p_nobody', who: { kind: 'staff', id: 'x' } },
      'Někdo z úřadu vytváří odkaz: někdo z účastníků.',
    ],
    [{ action: 'erased', who: { kind: 'server' } }, 'Server maže konferenci.'],
  ] as const)('%j', (given, words) => {
    expect(said(given)).toBe(words);
  });

  it('has a whole sentence for everything the record knows of', () => {
    for (const action of recordActions) {
      for (const language of ['cs', 'en'] as const) {
        expect(said({ action, what: 'plan' }, language)).toMatch(/^Jitka [^{}]+\.$/);
      }
    }
  });
});
