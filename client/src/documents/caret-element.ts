import type { PresentPerson } from '@opora/shared/plan/presence.ts';
import { bindClasses } from '../ui/bind-classes.ts';
import { personAttributes } from '../ui/signs/person-colour.ts';
import styles from './caret.module.css';

const css = bindClasses(styles);

/**
 * A pole with the name on a flag, built of elements and classes only: no style ever comes from a string
 * (security.md 4.8). Not part of the text: hidden from screen readers, selecting and copying.
 */
export function createCaretElement(person: PresentPerson): HTMLElement {
  const caret = document.createElement('span');
  caret.className = css('caret');
  caret.setAttribute('aria-hidden', 'true');
  caret.contentEditable = 'false';
  caret.append(createPart('pole'), createPart('flag'));
  writePerson(caret, person);
  return caret;
}

/** A caret outlives a change of its person: somebody else takes the pen of the room's keyboard ("Klára za Věru"). */
export function writePerson(caret: HTMLElement, person: PresentPerson): void {
  caret.removeAttribute('data-person-double');
  for (const [name, value] of Object.entries(personAttributes(person.colour))) {
    caret.setAttribute(name, value);
  }
  const flag = caret.lastElementChild;
  if (flag !== null && flag.textContent !== person.name) flag.textContent = person.name;
}

/** What someone else has selected: a pale ground in their colour. */
export const selectionAttributes = (person: PresentPerson): Record<string, string> => ({
  class: css('selection'),
  ...personAttributes(person.colour),
});

export const flagOf = (caret: HTMLElement): Element => caret.lastElementChild ?? caret;

function createPart(name: 'pole' | 'flag'): HTMLElement {
  const part = document.createElement('span');
  part.className = css(name);
  return part;
}
