import { type PastedInline, type PastedLine, tidyLine } from './pasted-line.ts';
import {
  childrenOf,
  isElement,
  isLeftOut,
  isText,
  nameOf,
  type PastedNode,
  styleOf,
  wordsOf,
} from './pasted-node.ts';

/** Elements that stand on lines of their own. */
const blocks = new Set(
  `address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer form
   h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu nav ol p pre section summary table tbody tfoot thead tr
   ul`.split(/\s+/),
);
const cells = new Set(['td', 'th']);

/** What an element says of the words in it. */
interface Context {
  readonly isHeading: boolean;
  readonly isQuote: boolean;
  readonly isBold: boolean;
  readonly isPreformatted: boolean;
  readonly onBehalf: string | null;
  readonly list: PastedLine['list'];
  readonly level: number;
  /** The entry the words stand in; one object per entry. */
  readonly entry: { isStarted: boolean } | null;
}

const start: Context = {
  isHeading: false,
  isQuote: false,
  isBold: false,
  isPreformatted: false,
  onBehalf: null,
  list: null,
  level: 0,
  entry: null,
};

/**
 * The lines of a pasted page or document, with only what a plan knows. Rows of tables become lines too. `mayKeep` says
 * whether words from a plan stay on behalf of a participant.
 */
export function readLines(
  root: PastedNode,
  mayKeep: (participantId: string) => boolean,
): readonly PastedLine[] {
  const lines: PastedLine[] = [];
  let context = start;
  let inlines: PastedInline[] = [];

  function endLine() {
    const { isHeading, isQuote, list, level, entry } = context;
    const startsEntry = entry !== null && !entry.isStarted;
    const line = tidyLine({ isHeading, isQuote, list, level, startsEntry, inlines });
    inlines = [];
    if (line === null) return;
    if (entry !== null) entry.isStarted = true;
    lines.push(line);
  }

  function say(text: string, { isBold, isHeading, onBehalf }: Context) {
    const kept = onBehalf !== null && mayKeep(onBehalf) ? onBehalf : null;
    inlines.push({ text, isBold: isBold && !isHeading, onBehalf: kept });
  }

  function sayText(text: string, within: Context) {
    if (!within.isPreformatted) return say(text, within);
    for (const [index, each] of text.split(/\r\n?|\n/).entries()) {
      if (index > 0) inlines.push('break');
      say(each, within);
    }
  }

  function walk(node: PastedNode, around: Context, isInRow: boolean) {
    if (isText(node)) return sayText(node.nodeValue ?? '', around);
    if (isLeftOut(node)) return;
    const name = nameOf(node);
    if (name === 'br') return isInRow ? say(' ', around) : void inlines.push('break');
    const within = contextIn(node, around);
    const isLine = blocks.has(name) && !isInRow;
    if (isLine) {
      endLine();
      context = within;
    } else if (blocks.has(name)) say(' ', around);
    if (cells.has(name) && inlines.length > 0) say(cellBorder, around);
    for (const child of childrenOf(node)) walk(child, within, isInRow || name === 'tr');
    if (!isLine) return;
    endLine();
    context = around;
  }

  for (const child of childrenOf(root)) walk(child, start, false);
  endLine();
  return lines;
}

/** Between what stood side by side. */
const cellBorder = '; ';

function contextIn(node: PastedNode, around: Context): Context {
  const name = nameOf(node);
  const within: Context = {
    ...around,
    isHeading: around.isHeading || /^h[1-6]$/.test(name),
    isQuote: around.isQuote || name === 'blockquote' || isWordQuote(node),
    isBold: boldOf(node) ?? around.isBold,
    isPreformatted: around.isPreformatted || name === 'pre',
    onBehalf: node.getAttribute?.('data-on-behalf') ?? around.onBehalf,
  };
  if (name === 'ul' || name === 'ol') {
    return {
      ...within,
      list: name === 'ul' ? 'bulletList' : 'orderedList',
      level: around.level + 1,
    };
  }
  if (name === 'li') return inEntry(within);
  const level = /\blevel(\d)/.exec(styleOf(node, 'mso-list'))?.[1];
  if (level === undefined || around.list !== null) return within;
  return inEntry({ ...within, list: wordListOf(node), level: Number(level) });
}

/** An entry outside any list stands in one with dots. */
const inEntry = (context: Context): Context => ({
  ...context,
  list: context.list ?? 'bulletList',
  level: Math.max(1, context.level),
  entry: { isStarted: false },
});

function boldOf(node: PastedNode): boolean | null {
  const weight = styleOf(node, 'font-weight');
  if (/^(bold|[6-9]\d\d)/.test(weight)) return true;
  // Google Docs wraps all it copies in a bold element that says it is not bold.
  if (/^(normal|lighter|[1-5]\d\d)/.test(weight)) return false;
  return ['b', 'strong', 'th'].includes(nameOf(node)) ? true : null;
}

const isWordQuote = (node: PastedNode): boolean =>
  /\bmso(intense)?quote\b/i.test(node.getAttribute?.('class') ?? '');

/** Word writes an entry as a paragraph that begins with its own sign: "1." and "a)" count, a dot does not. */
function wordListOf(paragraph: PastedNode): PastedLine['list'] {
  const sign = signOf(paragraph)?.trim() ?? '';
  return /^\(?(\d+|[a-z]|[ivxlc]+)[.)]/i.test(sign) ? 'orderedList' : 'bulletList';
}

function signOf(node: PastedNode): string | null {
  if (!isElement(node)) return null;
  if (styleOf(node, 'mso-list').startsWith('ignore')) return wordsOf(node);
  for (const child of childrenOf(node)) {
    const sign = signOf(child);
    if (sign !== null) return sign;
  }
  return null;
}
