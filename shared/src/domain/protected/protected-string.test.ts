import { describe, expect, it } from 'vitest';
import { demoProtectedStrings } from '../../templates/demo/demo-protected-strings.ts';
import { checkProtected, protectedLimits, tellingPartsOf } from './protected-string.ts';

const check = (...texts: readonly string[]) => checkProtected(texts.map((text) => ({ text })));
const refused = (reason: string, string?: number) => ({
  ok: false,
  error: string === undefined ? { reason } : { reason, string },
});

describe('a list of protected strings', () => {
  it('[PS9] of addresses, schools, diagnoses and numbers is taken', () => {
    expect(check(...demoProtectedStrings, 'HIV', 'Lidická 7, Písek').ok).toBe(true);
    expect(check().ok).toBe(true);
  });

  it.each([
    ['too-short', 'Ij'],
    ['too-short', ' - '],
    ['too-short', '18'],
    ['too-short', '12/34'],
    ['too-short', 'č. p. 118'],
    ['too-short', 'a 12'],
    ['only-kind', 'azylový dům'],
    ['only-kind', 'základní škola'],
    ['too-long', 'a'.repeat(protectedLimits.textLength + 1)],
    ['repeated', 'POD KOPRIVNOU 18'],
  ])('[PS9] is refused as %s for "%s"', (reason, text) => {
    expect(check('Pod Kopřivnou 18', text)).toEqual(refused(reason, 1));
  });

  it('[PS9] is refused when there are too many strings, or parts of one', () => {
    const many = Array.from({ length: protectedLimits.strings + 1 }, (_, at) => `Lidická ${at}`);
    expect(check(...many.slice(1)).ok).toBe(true);
    expect(check(...many)).toEqual(refused('too-many'));
    const parts = Array.from({ length: protectedLimits.parts + 1 }, () => 'Lidická');
    expect(checkProtected([{ text: 'Lidická 7', parts: parts.slice(1) }]).ok).toBe(true);
    expect(checkProtected([{ text: 'Lidická 7', parts }])).toEqual(refused('too-many-parts', 0));
  });

  it('[PS9] is refused for a part that would hit everywhere', () => {
    expect(checkProtected([{ text: 'Lidická 7', parts: ['7'] }])).toEqual(refused('too-short', 0));
  });
});

describe('telling parts', () => {
  it.each([
    ['Pod Kopřivnou 18', ['Pod Kopřivnou']],
    ['Lidická 123/7b, 397 01 Písek', ['Lidická']],
    ['ul. Lidická č. p. 7', ['Lidická']],
    ['17. listopadu 5', ['17 listopadu']],
    ['azylový dům Vlaštovka', ['Vlaštovka']],
    ['Azylový dům Vlaštovka, Lidická 7', ['Vlaštovka', 'Lidická']],
    ['ZŠ Tylova', ['Tylova']],
    ['škola Na Výsluní', ['Na Výsluní']],
    ['Dolní Vrbice', []],
    ['000 111 222', []],
    ['HIV', []],
  ])('[PS3] of %s are %j', (text, parts) => {
    expect(tellingPartsOf(text)).toEqual(parts);
  });
});
