import { PlanRecords } from '@opora/server/history/plan-records.ts';
import type { Restored } from '@opora/server/history/restored.ts';
import { sectionLines } from '@opora/server/history/section-lines.ts';
import { createLogger } from '@opora/server/observability/logger.ts';
import { conferenceId, participantId } from '@opora/shared/ids.ts';
import { beforeEach, describe, expect, test } from 'vitest';
import type * as Y from 'yjs';
import { attributed, Pad, paragraph, textAt } from './pad.ts';

const jitka = participantId('jitka');
const vera = participantId('vera');
const klara = participantId('klara');
const tomas = participantId('tomas');
const clear = (section: Y.XmlFragment) => section.delete(0, section.length);
const begin = ['[jitka]Ráno [vera]vždy [jitka]spěchám.', '[vera]Ano.', '[jitka]Ano.'];
let pad: Pad;
let before: number;

beforeEach(() => {
  pad = new Pad();
  pad.edit(jitka, (section) => section.insert(0, [paragraph('Ráno spěchám.')]));
  pad.edit(jitka, (section) => section.insert(1, [paragraph('Ano.')]));
  pad.edit(vera, (section) => section.insert(1, [paragraph('Ano.')]));
  before = pad.edit(vera, (section) => textAt(section, 0).insert('Ráno '.length, 'vždy '));
});

describe('[HI1, HI4] words that are put back', () => {
  test('stay their first writers’, though two of them say the same', () => {
    pad.edit(klara, clear);
    pad.restore(tomas, before);
    expect(attributed(pad.lines())).toEqual(begin);
  });

  test('are the restorer’s to a record that is not told of the decision', () => {
    pad.edit(klara, clear);
    pad.send(tomas, pad.prepareRestore(before));
    expect(attributed(pad.lines())).toEqual([
      '[tomas]Ráno vždy spěchám.',
      '[tomas]Ano.',
      '[tomas]Ano.',
    ]);
  });

  test('are taken from the place where they stood, not from another that says the same', () => {
    pad.edit(klara, (section) => section.delete(2, 1));
    pad.restore(tomas, before);
    expect(attributed(pad.lines())).toEqual(begin);
  });

  test('are not theirs who wrote the same meanwhile', () => {
    pad.edit(klara, clear);
    pad.edit(klara, (section) => section.insert(0, [paragraph('Ráno vždy spěchám. Ano.')]));
    pad.restore(tomas, before);
    expect(attributed(pad.lines())).toEqual(begin);
  });

  test('stay theirs through restores of restores', () => {
    const cleared = pad.edit(klara, clear);
    const back = pad.restore(tomas, before);
    pad.restore(tomas, cleared);
    expect(attributed(pad.lines())).toEqual([]);
    pad.restore(klara, back);
    expect(attributed(pad.lines())).toEqual(begin);
  });

  test('stay theirs while somebody else writes in the section', () => {
    pad.edit(klara, (section) => section.delete(1, 2));
    pad.decide(tomas, before);
    const restoring = pad.prepareRestore(before);
    // Stored meanwhile: the restoring knows nothing of it.
    pad.edit(klara, (section) => {
      textAt(section, 0).insert(0, 'Vařím. ');
      section.insert(0, [paragraph('Úvod')]);
    });
    pad.send(tomas, restoring);
    expect(attributed(pad.lines())).toEqual([
      '[klara]Úvod',
      `[klara]Vařím. ${begin[0]}`,
      ...begin.slice(1),
    ]);
  });

  test('[HI3] are between two moments added by who put them back', () => {
    const cleared = pad.edit(klara, clear);
    pad.restore(tomas, before);
    expect(attributed(pad.lines(cleared))).toEqual([
      '[tomas+]Ráno vždy spěchám.',
      '[tomas+]Ano.',
      '[tomas+]Ano.',
    ]);
  });
});

describe('[HI1] words that are typed', () => {
  const theirs = (text: string) => [`[tomas]${text}`];

  test('after a restoring, the same as what it brought, are their typist’s', () => {
    pad.edit(klara, clear);
    pad.restore(tomas, before);
    pad.edit(tomas, clear);
    pad.edit(tomas, (section) => section.insert(0, [paragraph('Ano.')]));
    expect(attributed(pad.lines())).toEqual(theirs('Ano.'));
  });

  test('letter by letter are their typist’s, even if the restoring never came', () => {
    pad.edit(klara, clear);
    pad.decide(tomas, before);
    pad.edit(tomas, (section) => section.insert(0, [paragraph('')]));
    for (const [place, letter] of [...'Ano.'].entries()) {
      pad.edit(tomas, (section) => textAt(section, 0).insert(place, letter));
    }
    expect(attributed(pad.lines())).toEqual(theirs('Ano.'));
  });

  test('in one stroke by who has written before are their typist’s, even if the restoring never came', () => {
    pad.edit(tomas, (section) => section.insert(0, [paragraph('Úvod')]));
    pad.edit(klara, clear);
    pad.decide(tomas, before);
    pad.edit(tomas, (section) => section.insert(0, [paragraph('Ano.')]));
    expect(attributed(pad.lines())).toEqual(theirs('Ano.'));
  });

  test('by somebody else than who decided, before that or long after are their typist’s', () => {
    const cleared = pad.edit(klara, clear);
    const edit = { at: 0, by: tomas, clientIds: [], update: pad.prepareRestore(before) };
    const writers = (by: typeof tomas, at: number) => {
      const log = new Pad();
      log.log.push(...pad.log, { ...edit, seq: cleared + 1, by, at });
      log.restored.push(...pad.restored);
      return log.lines().flatMap(({ passages }) => passages.map((passage) => passage.by));
    };
    pad.decide(tomas, before);
    const decidedAt = pad.restored[0]?.at ?? 0;
    const firstWriters = [jitka, vera, jitka, vera, jitka];
    for (const at of [decidedAt, decidedAt + 60_000]) {
      expect(writers(tomas, at)).toEqual(firstWriters);
    }
    for (const at of [decidedAt - 1, decidedAt + 60_001]) {
      expect(writers(tomas, at)).toEqual([tomas, tomas, tomas]);
    }
    expect(writers(klara, decidedAt)).toEqual([klara, klara, klara]);
  });
});

describe('[HI1, HI4] a record in memory', () => {
  const key = { conferenceId: conferenceId('one'), document: 'plan' } as const;
  const logger = createLogger({ level: 'warn', write: () => undefined });
  const wording = async (records: PlanRecords) => {
    const record = await records.read(key);
    return attributed(sectionLines(record, 'needs', { since: record.length, at: record.length }));
  };
  const recordsOf = (restoredIn: () => Promise<readonly Restored[]>) =>
    new PlanRecords({
      log: { readAfter: async (_, after, limit) => pad.log.slice(after, after + limit) },
      restoredIn,
      logger,
    });

  test('knows what was decided before it was read', async () => {
    pad.edit(klara, clear);
    pad.restore(tomas, before);
    expect(await wording(recordsOf(async () => pad.restored))).toEqual(begin);
  });

  test('hears what is decided while it is read, and afterwards', async () => {
    const { promise, resolve } = Promise.withResolvers<readonly Restored[]>();
    const records = recordsOf(() => promise);
    const cleared = pad.edit(klara, clear);
    const reading = wording(records);
    pad.restore(tomas, before);
    for (const each of pad.restored) records.expect(key, each);
    resolve([]);
    expect(await reading).toEqual(begin);

    pad.edit(klara, clear);
    pad.restore(tomas, before);
    for (const each of pad.restored.slice(-1)) records.expect(key, each);
    expect(await wording(records)).toEqual(begin);
    expect((await records.read(key)).length).toBe(cleared + 3);
    records.close();
  });

  test('still knows after an entry that cannot be read', async () => {
    pad.edit(klara, clear);
    pad.restore(tomas, before);
    const seq = pad.log.length + 1;
    pad.log.push({ seq, at: 0, by: klara, clientIds: [], update: Uint8Array.of(9, 9, 9) });
    expect(await wording(recordsOf(async () => pad.restored))).toEqual(begin);
  });
});
