/**
 * Letters that look like a Latin letter, or are one with a stroke or without a dot, which Unicode does not take
 * apart. A selection of what a keyboard in Czechia can produce, not the whole list of Unicode TS 39. Where a Greek
 * capital looks different from its small letter, both are listed.
 */
const pairs: readonly (readonly [from: string, to: string])[] = [
  // Cyrillic, by the look where there is one, so that a Ukrainian address is still itself in any case.
  ['абвегґикмнопрстухьіјѕєԁԛԝӏ', 'abberrukmhonpctyxbijsedqwl'],
  ['αβγεζηικμνορστυχωςΗΝΥ', 'abyezniknvopotuxwohny'],
  ['łđøħŧƀıȷðɑɡɩᴀʙᴄᴅᴇɪᴊᴋʟᴍɴᴏᴘʀꜱᴛᴜᴠᴡᴢ', 'ldohtbijdagiabcdeijklmnoprstuvwz'],
];

const written: readonly (readonly [from: string, to: string])[] = [
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
];

/** One letter without marks to the Latin letters it counts as; what is not here counts as itself. */
export const lookAlikes: ReadonlyMap<string, string> = new Map([
  ...pairs.flatMap(([from, to]) => [...from].map((letter, at) => [letter, to.charAt(at)] as const)),
  ...written,
]);
