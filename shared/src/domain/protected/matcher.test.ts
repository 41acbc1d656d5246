import { describe, expect, it } from 'vitest';
import { compileProtected, lockSign } from './matcher.ts';
import type { Piece } from './pieces.ts';
import type { ProtectedString } from './protected-string.ts';

const listed = (...texts: readonly string[]): readonly ProtectedString[] =>
  texts.map((text) => ({ text }));

/** What of the text is found for a list of one. */
const placesOf = (text: string, ...strings: readonly string[]): readonly string[] =>
  compileProtected(listed(...strings))
    .find(text)
    .map(({ start, end }) => text.slice(start, end));

const address = 'Lidická 7, Písek';
const shelter = 'azylový dům Vlaštovka';
const onALine = (text: string): readonly Piece[] => [{ text }];

describe('the spelling', () => {
  it.each([
    [address, 'Lidická 7, Písek'],
    [address, 'LIDICKÁ 7, PÍSEK'],
    [address, 'lidicka7pisek'],
    [address, 'L i d i c k á – 7 , P í s e k'],
    [address, 'Lidi\u0301cka\u0301 7, Pi\u0301sek'],
    [address, 'Li\u00addic\u200bká\u00a07,\u2060Písek'],
    [address, 'Lidická, 7 / Písek'],
    [address, 'Ｌｉｄｉｃｋá　７，Ｐíｓｅｋ'],
    [address, '𝐋𝐢𝐝𝐢𝐜𝐤𝐚 𝟕 𝐏𝐢𝐬𝐞𝐤'],
    [address, 'Ⓛⓘⓓⓘⓒⓚⓐ ⑦ Ⓟⓘⓢⓔⓚ'],
    [address, 'Lіdісkа 7, Ріѕеk'],
    [address, 'Lιdιcκα 7, Pιsεκ'],
    [address, 'Lidická ٧ Písek'],
    [address, 'L1dická 7, P1sek'],
    [shelter, 'AzyIový dům VIaštovka'],
    [shelter, 'azy1ový dům V1ašt0vka'],
    [shelter, 'azylový_dům_Vlaštovka'],
    [shelter, 'azylovydumvlastovka'],
    ['HIV', 'H.I.V'],
    ['HIV', 'HI V'],
    ['HIV', 'hiv'],
    ['000 111 222', '000111222'],
    ['000 111 222', '00 01 11 22 2'],
    ['000 111 222', '000/111-222'],
    ['000 111 222', '0O0 111 222'],
    ['+420 000 111 222', '000 111 222'],
    ['Straße 12', 'STRASSE 12'],
    ['вулиця Шевченка 5', 'ВУЛИЦЯ ШЕВЧЕНКА 5'],
  ])('[PS1] %s is found written %s', (text, written) => {
    expect(placesOf(`Bydlí (${written}).`, text)).toEqual([written]);
  });

  it('[PS1] is found behind a country code and glued to other words', () => {
    expect(placesOf('+420000111222', '000 111 222')).toEqual(['000111222']);
    expect(placesOf('bydlíPodKopřivnou18odjara', 'Pod Kopřivnou 18')).toEqual(['PodKopřivnou18']);
  });

  it('[PS1] keeps its look-alikes to where they deceive: a letter alone is no digit', () => {
    expect(placesOf('domov i škola', 'Domov 1')).toEqual([]);
    expect(placesOf('domov 1 a škola', 'Domov 1')).toEqual(['domov 1']);
  });
});

describe('Czech endings', () => {
  it.each([
    [address, 'v Lidické 7', 'Lidické 7'],
    [address, 'mezi Lidickou 7 a školou', 'Lidickou 7'],
    [address, 'na Lidický 7', 'Lidický 7'],
    [address, 'v Lidickej 7 v Písku', 'Lidickej 7'],
    ['Dolní Vrbice', 'z Dolní Vrbice', 'Dolní Vrbice'],
    ['Dolní Vrbice', 'v Dolní Vrbici', 'Dolní Vrbici'],
    ['Dolní Vrbice', 'před Dolní Vrbicí', 'Dolní Vrbicí'],
    ['Dolní Vrbice', 'do dolních vrbic', 'dolních vrbic'],
    [shelter, 'v azylovém domě Vlaštovka', 'azylovém domě Vlaštovka'],
    [shelter, 'z azyloveho domu vlastovka', 'azyloveho domu vlastovka'],
    ['ZŠ Tylova', 'na zš tylově', 'zš tylově'],
    ['pekárna Zrnko', 'v pekárně zrnko', 'pekárně zrnko'],
    ['schizofrenie', 'léčí se se schizofrenií', 'schizofrenií'],
    ['autismus', 'projevy autismu', 'autismu'],
    ['závislost', 'o své závislosti', 'závislosti'],
    ['Labe', 'za Labem', 'Labem'],
    ['Praha', 'v Praze', 'Praze'],
    ['Vlaštovka', 've vlaštovce', 'vlaštovce'],
    ['Motýlek', 'do motýlka', 'motýlka'],
    ['Plzeň', 'z Plzně', 'Plzně'],
    ['Brno', 'v Brně', 'Brně'],
    ['Dům Naděje', 'v domě naděje', 'domě naděje'],
    ['Lidicka 7', 'v Lidické 7', 'Lidické 7'],
  ])('[PS2] %s is found in "%s"', (text, written, place) => {
    expect(placesOf(written, text)).toEqual([place]);
  });

  it('[PS2] are not looked for on abbreviations and words torn apart by chance', () => {
    expect(placesOf('hivu', 'HIV')).toEqual([]);
    expect(placesOf('Na ději příběhu záleží', 'Naděje')).toEqual([]);
    expect(placesOf('v N a d ě j i', 'Naděje')).toEqual(['N a d ě j i']);
  });
});

describe('an address', () => {
  it.each([
    'Lidická 7',
    'lidická, č. p. 7',
    'lidická čp. 7',
    'v lidické ulici číslo 7',
    'Písek, Lidická 7',
    'lidická 7b',
    'lidická 7/123',
  ])('[PS3] counts without its town, with any word for the number: %s', (written) => {
    expect(placesOf(written, address)).toHaveLength(1);
  });

  it('[PS3] counts by either of its two numbers, and only by its own', () => {
    expect(placesOf('lidická 123', 'Lidická 123/7')).toEqual(['lidická 123']);
    expect(placesOf('lidická 7', 'Lidická 123/7')).toEqual(['lidická 7']);
    expect(placesOf('lidická 70, lidická 12', 'Lidická 123/7')).toEqual([]);
  });

  it('[PS3] does not protect its town alone, nor its postal code', () => {
    expect(placesOf('děti si hrají na písku v Písku', address)).toEqual([]);
    expect(placesOf('397 01 Písek', 'Lidická 7, 397 01 Písek')).toEqual([]);
  });
});

describe('the telling part', () => {
  it.each([
    [address, 'na Lidickou', 'Lidickou'],
    [address, 'Lidická', 'Lidická'],
    [address, 'na ulici lidická', 'lidická'],
    ['Pod Kopřivnou 18', '… bydlí Pod Kopřivnou', 'Pod Kopřivnou'],
    [shelter, 'u Vlaštovky', 'Vlaštovky'],
    [shelter, 'BYDLÍ VE VLAŠTOVCE', 'VLAŠTOVCE'],
    [shelter, 'azyl vlaštovka', 'vlaštovka'],
    ['škola Na Výsluní', 'Na Výsluní ve škole', 'Na Výsluní'],
    ['MŠ Motýlek', 've školce motýlek', 'motýlek'],
  ])('[PS3] of %s counts alone as a name: %s', (text, written, place) => {
    const matcher = compileProtected(listed(text));
    expect(placesOf(written, text)).toEqual([place]);
    expect(matcher.find(written).map(({ isWhole }) => isWhole)).toEqual([false]);
  });

  it.each([
    [shelter, 'na drátě seděla vlaštovka'],
    ['MŠ Motýlek', 'Ella nakreslila motýlka'],
    ['U Školy 5', 'U školy čeká babička.'],
    ['Nová 12', 'v nové škole'],
    ['Nová 12', 'Nová škola začíná v září.'],
    ['Krátká 3', 'Krátce řečeno, jde to.'],
  ])('[PS4] of %s does not count as ordinary words: %s', (text, written) => {
    expect(placesOf(written, text)).toEqual([]);
  });

  it('[PS3] is what the organiser says, where the organiser says it', () => {
    const find = (parts: readonly string[], text: string) =>
      compileProtected([{ text: 'Dětský domov Písek', parts }]).find(text);
    expect(find([], 'Městský úřad Písek')).toEqual([]);
    expect(find(['Borovička'], 'jede do Borovičky')).toHaveLength(1);
    expect(compileProtected(listed('Dětský domov Písek')).find('úřad Písek')).toHaveLength(1);
  });
});

describe('ordinary words', () => {
  it.each([
    ['Labe', 'je slabé jako slabík'],
    ['závislost', 'nezávislost dítěte'],
    ['HIV', 'archiv se ohřívá'],
    ['Lidická 7', 'lidická 70 a lidická 17'],
    ['12345', '912345, 123456'],
  ])('[PS4] with %s inside are left alone: %s', (text, written) => {
    expect(placesOf(written, text)).toEqual([]);
  });
});

describe('places', () => {
  it('[PS5] are told by the list and by the text as it was given', () => {
    const text = '🏠 Lidická\u0301 7 a HIV';
    const [street, illness, ...others] = compileProtected(listed('HIV', 'Lidická 7')).find(text);
    expect([street?.string, illness?.string, others]).toEqual([1, 0, []]);
    expect(text.slice(0, street?.start)).toBe('🏠 ');
    expect(text.slice(street?.end)).toBe(' a HIV');
    expect(text.slice(illness?.start, illness?.end)).toBe('HIV');
  });

  it('[PS5] end behind the marks of their last letter, and hold whole code points', () => {
    expect(placesOf('u Lidicka\u0301\u0301.', 'Lidická')).toEqual(['Lidicka\u0301\u0301']);
    expect(placesOf('😀𝐇𝐈𝐕😀', 'HIV')).toEqual(['𝐇𝐈𝐕']);
  });

  it('[PS5] of different strings may overlap, of one string lie side by side', () => {
    expect(placesOf('Azylový dům Lidická 7', 'Azylový dům Lidická', 'Lidická 7')).toEqual([
      'Azylový dům Lidická',
      'Lidická 7',
    ]);
    expect(placesOf('Lidická 7 Lidická 7', 'Lidická 7')).toEqual(['Lidická 7', 'Lidická 7']);
  });

  it('[PS5] are none where nothing is listed', () => {
    expect(compileProtected([]).find('Lidická 7')).toEqual([]);
  });
});

describe('a text in pieces', () => {
  const across = (pieces: readonly Piece[], ...strings: readonly string[]) =>
    compileProtected(listed(...strings))
      .findAcross(pieces)
      .map(({ spans }) =>
        spans.map(({ piece, start, end }) => pieces[piece]?.text.slice(start, end)),
      );

  it.each<[string, readonly Piece[], readonly string[]]>([
    ['marks', [{ text: 'v Lidi' }, { text: 'cké 7 dál', joined: true }], ['Lidi', 'cké 7']],
    ['paragraphs', [{ text: 'na Lidické' }, { text: '7, vchod vzadu' }], ['Lidické', '7']],
    ['an empty paragraph', [{ text: 'Lidická' }, { text: '' }, { text: '7' }], ['Lidická', '7']],
    ['letters', [...'Lidická7'].map((text) => ({ text })), [...'Lidická7']],
  ])('[PS6] is found over %s', (_, pieces, spans) => {
    expect(across(pieces, address)).toEqual([spans]);
  });

  it('[PS6] is one word where only the mark changes, and two where a line ends', () => {
    const inTwo = (joined: boolean) => [{ text: 'ne' }, { text: 'závislost', joined }];
    expect(across(inTwo(true), 'závislost')).toEqual([]);
    expect(across(inTwo(false), 'závislost')).toEqual([['závislost']]);
  });
});

describe('an edit', () => {
  const { findNew } = compileProtected(listed(address, 'HIV'));
  const news = (before: string, after: string) =>
    findNew(onALine(before), onALine(after)).map(({ spans }) =>
      spans.map(({ start, end }) => after.slice(start, end)),
    );

  it.each([
    ['the last letter', 'má HI', 'má HIV', ['HIV']],
    ['the number behind the street', 'v Lidické', 'v Lidické 7', ['Lidické 7']],
    ['a deleted letter', 'xhiv', 'hiv', ['hiv']],
    ['a space that sets it free', 'ahiv', 'a hiv', ['hiv']],
    ['a second place', 'HIV', 'HIV, HIV', ['HIV']],
  ])('[PS7] brings a protected string by %s', (_, before, after, places) => {
    expect(news(before, after)).toEqual(places.map((place) => [place]));
  });

  it.each([
    ['writing on', 'HIV a', 'HIV a d'],
    ['writing before', 'má HIV', 'Jana má HIV'],
    ['deleting the number', 'v Lidické 7', 'v Lidické '],
    ['deleting letters of it', 'v Lidické 7', 'v Lidic 7'],
    ['correcting the ending', 'v Lidická 7', 'v Lidické 7'],
    ['moving it', 'HIV má Jana', 'Jana má HIV'],
    ['deleting all', 'HIV', ''],
  ])('[PS7] brings nothing by %s', (_, before, after) => {
    expect(news(before, after)).toEqual([]);
  });

  it('[PS7] brings one that it completes over two lines', () => {
    const before = [{ text: 'v Lidické' }, { text: '' }];
    const after = [{ text: 'v Lidické' }, { text: '7' }];
    expect(findNew(before, after).map(({ spans }) => spans)).toEqual([
      [
        { piece: 0, start: 2, end: 9 },
        { piece: 1, start: 0, end: 1 },
      ],
    ]);
  });
});

describe('redaction', () => {
  const { redact } = compileProtected(listed(address, shelter, 'HIV'));

  it('[PS8] puts the same sign for anything, however long', () => {
    expect(redact('HIV a azylový dům Vlaštovka')).toBe(`${lockSign} a ${lockSign}`);
    expect(redact('plan Lidická 7.pdf')).toBe(`plan ${lockSign}.pdf`);
  });

  it('[PS8] leaves every other text as it is', () => {
    expect(redact('Děti jsou spolu. 🏠')).toBe('Děti jsou spolu. 🏠');
  });

  it('[PS8] puts one sign where two strings overlap', () => {
    const overlapping = compileProtected(listed('Azylový dům Lidická', 'Lidická 7'));
    expect(overlapping.redact('u Azylový dům Lidická 7.')).toBe(`u ${lockSign}.`);
  });

  it('[PS8] leaves nothing that comes together around a sign', () => {
    expect(redact('lidic HIV ká 7')).toBe(lockSign);
  });
});
