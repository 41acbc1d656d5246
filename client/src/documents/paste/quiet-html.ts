/** Where the style of an element stands after `quietHtml`. */
export const styleAttribute = 'data-style';

/** A tag as pages write it; the words between tags are left alone. No pattern here looks at a letter twice. */
const tag = /<[a-z][^<>]*>/gi;
const sheetBegins = /<style\b/i;
const sheetEnds = /<\/style[^<>]*>/i;

/** What follows the sheet; all of it where the sheet never ends. */
function afterSheet(sheet: string): string {
  const end = sheetEnds.exec(sheet);
  return end === null ? `<style${sheet}` : sheet.slice(end.index + end[0].length);
}

/**
 * Pasted HTML without styles of its own. Nobody would see them, but the browser holds the page's content security
 * policy against them while it reads, and a report for each would hide the one that matters.
 */
export function quietHtml(html: string): string {
  const [before = '', ...sheets] = html.split(sheetBegins);
  return [before, ...sheets.map(afterSheet)]
    .join('')
    .replace(tag, (each) => each.replace(/(\s)style(\s*=)/gi, `$1${styleAttribute}$2`));
}
