import type { PresentPerson } from '@opora/shared/plan/presence.ts';
import type { Node } from '@tiptap/pm/model';
import type { DecorationSet } from '@tiptap/pm/view';
import { createCaretElement, flagOf, writePerson } from './caret-element.ts';

/** How long a name stays after the last letter (look.md 3, "Caret"). */
export const nameStaysMs = 3_000;

/** The drawn carets of one editor: whose name shows, and which way its flag points. */
export interface CaretFlags {
  draw(person: PresentPerson, clientId: number): HTMLElement;
  /** These people have just written. */
  wake(clientIds: readonly number[]): void;
  /** Who the carets belong to by now; an element drawn earlier is kept by ProseMirror. */
  rename(people: ReadonlyMap<number, { readonly user: PresentPerson }>): void;
  /** Points the flags so that they cover no letter and do not leave the sheet. */
  place(doc: Node, carets: DecorationSet, sheet: HTMLElement): void;
  stop(): void;
}

export function createCaretFlags(): CaretFlags {
  const elements = new Map<number, HTMLElement>();
  const timers = new Map<number, ReturnType<typeof setTimeout>>();
  let frame = 0;

  const showName = (clientId: number) =>
    elements.get(clientId)?.toggleAttribute('data-writing', timers.has(clientId));

  function sleep(clientId: number) {
    timers.delete(clientId);
    showName(clientId);
  }

  function turnAtEdge(sheet: HTMLElement) {
    const edge = sheet.getBoundingClientRect().right;
    for (const caret of elements.values()) {
      if (!caret.isConnected) continue;
      const room = edge - caret.getBoundingClientRect().left;
      caret.toggleAttribute('data-turned', flagOf(caret).getBoundingClientRect().width > room);
    }
  }

  return {
    draw: (person, clientId) => {
      const caret = createCaretElement(person);
      elements.set(clientId, caret);
      showName(clientId);
      return caret;
    },
    wake: (clientIds) => {
      for (const clientId of clientIds) {
        clearTimeout(timers.get(clientId));
        timers.set(clientId, setTimeout(sleep, nameStaysMs, clientId));
        showName(clientId);
      }
    },
    rename: (people) => {
      for (const [clientId, caret] of elements) {
        const person = people.get(clientId)?.user;
        if (person === undefined) elements.delete(clientId);
        else writePerson(caret, person);
      }
    },
    place: (doc, carets, sheet) => {
      for (const { from, spec } of carets.find()) {
        const caret = elements.get(Number(spec['key']));
        if (spec['key'] !== undefined)
          caret?.toggleAttribute('data-inside', hasLettersAfter(doc, from));
      }
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => turnAtEdge(sheet));
    },
    stop: () => {
      for (const timer of timers.values()) clearTimeout(timer);
      cancelAnimationFrame(frame);
    },
  };
}

/** Whether text follows in the same line; a line break ends it. */
const hasLettersAfter = (doc: Node, position: number): boolean =>
  doc.resolve(position).nodeAfter?.isText ?? false;
