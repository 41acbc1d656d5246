import { expect, it } from 'vitest';
import * as Y from 'yjs';
import { standingIn } from './standing.ts';

function planWith(lines: Readonly<Record<string, string>>): Y.Doc {
  const doc = new Y.Doc();
  for (const [section, words] of Object.entries(lines)) {
    const line = new Y.XmlElement('paragraph');
    line.insert(0, [new Y.XmlText(words)]);
    doc.getXmlFragment(section).push([line]);
  }
  return doc;
}

it('[PS17] tells in which sections a listed string stands already', () => {
  const plan = planWith({
    needs: 'bydlí v Lidické 7',
    goals: 'volat 000 111 222',
    notes: 'Lidická 7',
  });
  const strings = [{ text: 'Lidická 7' }, { text: 'HIV' }, { text: '000111222' }];
  expect([...standingIn(plan, strings)]).toEqual([
    [0, ['needs', 'notes']],
    [2, ['goals']],
  ]);
  expect(standingIn(plan, []).size).toBe(0);
});
