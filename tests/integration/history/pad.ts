import { blocksAt } from '@opora/server/history/blocks.ts';
import type { PlanRecord } from '@opora/server/history/plan-record.ts';
import { putBack } from '@opora/server/history/put-back.ts';
import type { Restored } from '@opora/server/history/restored.ts';
import { sectionLines } from '@opora/server/history/section-lines.ts';
import type { StoredEntry } from '@opora/server/persistence/document-store.ts';
import type { ParticipantId } from '@opora/shared/ids.ts';
import type { HistoryLine } from '@opora/shared/protocol/history.ts';
import * as Y from 'yjs';
import { atOf, documentOf, recordOf } from './written-log.ts';

/** A section in which people write one after the other, each edit an entry of the log. */
export class Pad {
  readonly log: StoredEntry[] = [];
  readonly restored: Restored[] = [];
  readonly #docs = new Map<ParticipantId, Y.Doc>();

  /** All that is done in `change` is one edit. Returns its sequence number. */
  edit(by: ParticipantId, change: (section: Y.XmlFragment) => void): number {
    return this.send(by, this.prepare(by, change));
  }

  /** An edit that nobody else knows of yet. */
  prepare(by: ParticipantId, change: (section: Y.XmlFragment) => void): Uint8Array {
    return editOf(this.#docOf(by), (doc) => change(doc.getXmlFragment('needs')));
  }

  /** What the server writes to put the section back to the wording after an entry: with a Yjs client of its own. */
  prepareRestore(seq: number): Uint8Array {
    const doc = documentOf(this.log, 'one by one');
    return editOf(doc, () => putBack(doc, 'needs', blocksAt(this.record(), 'needs', seq)));
  }

  /** It is decided now that the section goes back to the wording after an entry. */
  decide(by: ParticipantId, seq: number): void {
    this.restored.push({
      type: 'plan:restored',
      section: 'needs',
      moment: atOf(seq),
      by,
      at: atOf(this.log.length + 1),
      revision: this.restored.length + 1,
    });
  }

  /** It is decided and carried out. Returns the sequence number of the edit. */
  restore(by: ParticipantId, seq: number): number {
    this.decide(by, seq);
    return this.send(by, this.prepareRestore(seq));
  }

  send(by: ParticipantId, update: Uint8Array): number {
    const seq = this.log.length + 1;
    const clientIds = [this.#docOf(by).clientID];
    this.log.push({ seq, at: atOf(seq), by, clientIds, update });
    for (const doc of this.#docs.values()) Y.applyUpdate(doc, update);
    return seq;
  }

  record(): PlanRecord {
    return recordOf(this.log, this.log.length, this.restored);
  }

  lines(since = this.log.length, at = this.log.length): readonly HistoryLine[] {
    return sectionLines(this.record(), 'needs', { since, at });
  }

  #docOf(by: ParticipantId): Y.Doc {
    const known = this.#docs.get(by);
    if (known !== undefined) return known;
    const doc = new Y.Doc();
    doc.clientID = this.#docs.size + 1;
    for (const { update } of this.log) Y.applyUpdate(doc, update);
    this.#docs.set(by, doc);
    return doc;
  }
}

/** The one update that a change makes. */
function editOf(doc: Y.Doc, change: (doc: Y.Doc) => void): Uint8Array {
  const updates: Uint8Array[] = [];
  const collect = (update: Uint8Array) => updates.push(update);
  doc.on('update', collect);
  doc.transact(() => change(doc));
  doc.off('update', collect);
  const [update] = updates;
  if (update === undefined) throw new Error('nothing changed');
  return update;
}

export function paragraph(letters: string): Y.XmlElement {
  const text = new Y.XmlText(letters);
  const element = new Y.XmlElement('paragraph');
  element.insert(0, [text]);
  return element;
}

/** Another paragraph with the same letters and marks. */
export function copyOf(line: Y.XmlText): Y.XmlElement {
  const text = new Y.XmlText();
  text.applyDelta(line.toDelta());
  const element = new Y.XmlElement('paragraph');
  element.insert(0, [text]);
  return element;
}

export function textAt(parent: Y.XmlFragment, line: number): Y.XmlText {
  const element = parent.get(line);
  const text = element instanceof Y.XmlElement ? element.get(0) : undefined;
  if (!(text instanceof Y.XmlText)) throw new Error(`no line ${line}`);
  return text;
}

/** Each line as its passages: `[person] text`, `+` added, `-` removed. */
export const attributed = (lines: readonly HistoryLine[]): readonly string[] =>
  lines.map(({ passages }) =>
    passages
      .map(({ text, by, change, removedBy }) => {
        const who = `${by}`.replace('p_', '');
        if (change === 'kept') return `[${who}]${text}`;
        if (change === 'added') return `[${who}+]${text}`;
        return `[${who}-${`${removedBy}`.replace('p_', '')}]${text}`;
      })
      .join(''),
  );
