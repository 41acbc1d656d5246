import { sectionLines } from '@opora/server/history/section-lines.ts';
import { describe, expect, test } from 'vitest';
import { createRandom } from '../documents/gate/random.ts';
import { type ReadLine, wordingIn, wordingOf } from './wording.ts';
import { documentOf, recordOf, writeLog } from './written-log.ts';

const sections = ['needs', 'goals'] as const;
const seeds = Array.from({ length: 40 }, (_, index) => index + 1);
const textOnly = (lines: readonly ReadLine[]) => lines.map(({ bold: _, ...line }) => line);

describe('[HI2] what several people wrote at once', () => {
  test.each(seeds)('reads at every moment as it did then (seed %i)', (seed) => {
    const random = createRandom(seed);
    const log = writeLog(random, sections, 400);
    const record = recordOf(log, 1 + random.below(40));
    for (let look = 0; look < 12; look += 1) {
      const at = random.below(log.length + 1);
      const since = random.below(at + 1);
      for (const section of sections) {
        const lines = sectionLines(record, section, { since, at });
        const then = (seq: number, how: 'one by one' | 'at once' = 'one by one') =>
          wordingOf(documentOf(log.slice(0, seq), how), section);
        const [read, readBefore] = [wordingIn(lines, 'removed'), wordingIn(lines, 'added')];
        expect(textOnly(read), `at ${at}`).toEqual(textOnly(then(at)));
        expect(textOnly(readBefore), `since ${since} at ${at}`).toEqual(textOnly(then(since)));
        expect([then(at), then(at, 'at once')], `marks at ${at}`).toContainEqual(read);
      }
    }
  });
});
