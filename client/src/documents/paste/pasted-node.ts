import { speechlessElements } from '../../security/spoken-html.ts';
import { styleAttribute } from './quiet-html.ts';

/** What is read of the browser's tree of a pasted text: enough for its words, too little to run or load anything. */
export interface PastedNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly nodeValue: string | null;
  readonly childNodes: ArrayLike<PastedNode>;
  /** Only elements have it. */
  getAttribute?(name: string): string | null;
}

export const isText = (node: PastedNode): boolean => node.nodeType === 3;
export const isElement = (node: PastedNode): boolean => node.nodeType === 1;
export const nameOf = (node: PastedNode): string => node.nodeName.toLowerCase();
export const childrenOf = (node: PastedNode): readonly PastedNode[] => Array.from(node.childNodes);

export const wordsOf = (node: PastedNode): string =>
  isText(node) ? (node.nodeValue ?? '') : childrenOf(node).map(wordsOf).join('');

/** One declaration of the element's own style, as `quietHtml` leaves it, in small letters; empty text where it has none. */
export function styleOf(node: PastedNode, property: string): string {
  const style = node.getAttribute?.(styleAttribute)?.toLowerCase() ?? '';
  const declarations = style.split(';').map((each) => each.split(':'));
  const found = declarations.findLast(([name]) => name?.trim() === property);
  return found?.slice(1).join(':').trim() ?? '';
}

const speechless: ReadonlySet<string> = new Set(speechlessElements);

const hidingStyles: readonly (readonly [property: string, hides: RegExp])[] = [
  ['display', /^none\b/],
  ['visibility', /^(hidden|collapse)\b/],
  ['opacity', /^0(\.0*)?(?![.\d])/],
  ['font-size', /^0(\.0*)?(?![.\d])/],
  ['mso-hide', /^all\b/],
  ['mso-element', /^comment/],
  // The sign Word draws before an entry of a list.
  ['mso-list', /^ignore\b/],
];

/** Marks that Word and Google Docs leave where somebody commented. */
const commentClass = /\bmso(comment|comanchor|comtxt|comhide)/i;
const commentTarget = /^#(_?cmnt|_msocom)/i;

/** Whether a node and all in it is left out: what cannot be read on the page it came from, and comments. */
export function isLeftOut(node: PastedNode): boolean {
  if (!isElement(node) || speechless.has(nameOf(node))) return true;
  const attribute = (name: string) => node.getAttribute?.(name) ?? null;
  return (
    attribute('hidden') !== null ||
    commentClass.test(attribute('class') ?? '') ||
    commentTarget.test(attribute('href') ?? '') ||
    hidingStyles.some(([property, hides]) => hides.test(styleOf(node, property)))
  );
}
