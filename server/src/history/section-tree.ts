import type { SectionName } from '@opora/shared/domain/plan/sections.ts';
import * as Y from 'yjs';
import { isSeen, isThere, type Life, type Span, type WrittenLife, within } from './life.ts';

/** Everything that was ever written in a document, and when each part of it was there. */
export interface Written {
  readonly doc: Y.Doc;
  /** Of one clock, and the end of the clocks, `limit` at most, that share it. */
  lifeOf(client: number, clock: number, limit: number): WrittenLife & { readonly to: number };
}

/** Marks or attributes as Yjs keeps them: by name, with plain values. */
export type Properties = Readonly<Record<string, unknown>>;

/** Where Yjs keeps it: of letters, the first. */
interface Kept {
  readonly client: number;
  readonly clock: number;
  readonly life: WrittenLife;
}

/** Letters in a row with one life and the same marks. */
export interface Letters extends Kept {
  readonly text: string;
  readonly marks: Properties;
}

export interface Element extends Kept {
  readonly name: string;
  readonly attributes: Properties;
  readonly children: readonly TreeNode[];
}

export type TreeNode = Element | Letters;

export const isLetters = (node: TreeNode): node is Letters => 'text' in node;

/**
 * What stood in a section at the beginning or the end of a span. Marks and attributes are those of its end, or of its
 * beginning where something is gone by then. Letters of all `Y.XmlText` in a node follow one another.
 */
export function readSection(
  record: Written,
  section: SectionName,
  span: Span,
): readonly TreeNode[] {
  const always: Life = { born: 0, gone: Number.POSITIVE_INFINITY };
  return new SectionReader(record, span).childrenOf(record.doc.getXmlFragment(section), always);
}

/** All that a type ever held, as Yjs keeps it. */
type Parent = Pick<Y.AbstractType<unknown>, '_start'>;
type Attributed = Pick<Y.AbstractType<unknown>, '_map'>;

/**
 * It walks what Yjs keeps: `_start` and `right` give everything that ever stood in a type, in its order; `_map` and
 * `left` every value an attribute ever had.
 */
class SectionReader {
  readonly #record: Written;
  readonly #span: Span;

  constructor(record: Written, span: Span) {
    this.#record = record;
    this.#span = span;
  }

  childrenOf(parent: Parent, outer: Life): readonly TreeNode[] {
    const nodes: TreeNode[] = [];
    for (let item = parent._start; item !== null; item = item.right) {
      if (!(item.content instanceof Y.ContentType)) continue;
      const kept = { ...placeOf(item), life: within(this.#lifeOf(item), outer) };
      if (isSeen(kept.life, this.#span)) nodes.push(...this.#read(item.content.type, kept));
    }
    return nodes;
  }

  #read(type: Y.AbstractType<unknown>, kept: Kept): readonly TreeNode[] {
    const { life } = kept;
    if (type instanceof Y.XmlText) return this.#lettersOf(type, life);
    if (!(type instanceof Y.XmlElement)) return [];
    const attributes = this.#attributesOf(type, this.#lookAt(life));
    return [{ ...kept, name: type.nodeName, attributes, children: this.childrenOf(type, life) }];
  }

  /** An editor never parts the two halves of an emoji, and Yjs replaces both where a hostile client does. */
  #lettersOf(text: Y.XmlText, outer: Life): readonly Letters[] {
    const { since, at } = this.#span;
    const marks = new Map<number, Properties>([since, at].map((seq) => [seq, {}]));
    const letters: Letters[] = [];
    for (let item = text._start; item !== null; item = item.right) {
      const { content } = item;
      if (content instanceof Y.ContentFormat) {
        const life = this.#lifeOf(item);
        for (const [seq, open] of marks) {
          if (isThere(life, seq)) marks.set(seq, withMark(open, content));
        }
      } else if (content instanceof Y.ContentString) {
        for (const part of this.#partsOf(item, content.str)) {
          const life = within(part.life, outer);
          if (!isSeen(life, this.#span)) continue;
          letters.push({ ...part, life, marks: marks.get(this.#lookAt(life)) ?? {} });
        }
      }
    }
    return letters;
  }

  /** Letters that Yjs keeps together, by their lives. */
  *#partsOf({ id, length }: Y.Item, text: string): Generator<Omit<Letters, 'marks'>> {
    const { client } = id;
    const end = id.clock + length;
    for (let clock = id.clock; clock < end; ) {
      const { to, ...life } = this.#record.lifeOf(client, clock, end);
      yield { client, clock, text: text.slice(clock - id.clock, to - id.clock), life };
      clock = to;
    }
  }

  #attributesOf(element: Attributed, seq: number): Properties {
    const values = [...element._map].map(([name, last]) => [name, this.#valueAt(last, seq)]);
    return Object.fromEntries(values.filter(([, value]) => value !== undefined));
  }

  /** The last value that was set by then; one that takes the place of another deletes it. */
  #valueAt(last: Y.Item, seq: number): unknown {
    for (let item: Y.Item | null = last; item !== null; item = item.left) {
      const { client, clock } = item.id;
      const values = item.content.getContent();
      for (let index = item.length - 1; index >= 0; index -= 1) {
        const life = this.#record.lifeOf(client, clock + index, clock + index + 1);
        if (life.born <= seq) return isThere(life, seq) ? values[index] : undefined;
      }
    }
    return undefined;
  }

  #lifeOf({ id }: Y.Item): WrittenLife {
    const { to: _, ...life } = this.#record.lifeOf(id.client, id.clock, id.clock + 1);
    return life;
  }

  /** The wording by which something is shown. */
  #lookAt(life: Life): number {
    const { since, at } = this.#span;
    return isThere(life, at) ? at : since;
  }
}

const placeOf = ({ id: { client, clock } }: Y.Item) => ({ client, clock });

/** Null ends a mark. */
function withMark(open: Properties, { key, value }: Y.ContentFormat): Properties {
  const { [String(key)]: _, ...others } = open;
  return value === null ? others : { ...others, [String(key)]: value };
}
