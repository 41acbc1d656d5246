import { describe, expect, test } from 'vitest';
import { compareRules, readCitations, readRuleIds } from './source/citations.ts';
import { readProjectFile, readSources } from './source/source-file.ts';

const specification = 'docs/SPEC.md';
const isTestFile = (path: string) => /\.(?:test|e2e)\.tsx?$/.test(path);

/** Throws, naming the file, where there is no specification. */
const rulesOfSpecification = (): string[] => readRuleIds(readProjectFile(specification));

test('the specification is found and states rules', () => {
  expect(rulesOfSpecification()).not.toEqual([]);
});

test('every rule is cited by a test, and every cited rule exists', () => {
  const tests = readSources().filter((file) => isTestFile(file.path));
  const coverage = compareRules(rulesOfSpecification(), tests.flatMap(readCitations));
  expect(coverage).toEqual({ untested: [], unknown: [], repeated: [] });
});

describe('a rule', () => {
  test('is read from the specification only where it is defined', () => {
    expect(
      readRuleIds('- **ZZ1** One.\n- **ZZ12** See ZZ1 and *ZZ3*, **bold** and **Z4**.'),
    ).toEqual(['ZZ1', 'ZZ12']);
  });

  test('without a test is told, as are a citation without a rule and a rule written twice', () => {
    expect(compareRules(['ZZ1', 'ZZ2', 'ZZ2', 'ZZ3'], ['ZZ1', 'ZZ2', 'ZZ9', 'ZZ9'])).toEqual({
      untested: ['ZZ3'],
      unknown: ['ZZ9'],
      repeated: ['ZZ2'],
    });
  });
});

describe('a citation', () => {
  const citations = (text: string) => readCitations({ path: 'x.test.ts', text });

  test.each([
    [`test('[ZZ1] a press is refused', () => {});`, ['ZZ1']],
    [`describe('[ZZ1, ZZ2] stages', () => { it('[ZZ3] a', () => {}); });`, ['ZZ1', 'ZZ2', 'ZZ3']],
    [`test.each([1, 2])('[ZZ1] %s', () => {});`, ['ZZ1']],
    [`it(\`[ZZ1] for \${role}\`, () => {});`, ['ZZ1']],
  ])('is read from %s', (text, expected) => {
    expect(citations(text)).toEqual(expected);
  });

  test.each([
    [`test.skip('[ZZ1] a', () => {});`],
    [`test.todo('[ZZ1] a');`],
    [`// test('[ZZ1] a')`],
    [`say('[ZZ1] a');`],
    [`test('a', () => { expect('[ZZ1]').toBe('b'); });`],
  ])('does not count in %s', (text) => {
    expect(citations(text)).toEqual([]);
  });
});
