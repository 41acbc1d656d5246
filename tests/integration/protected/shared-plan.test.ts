import { demoProtectedStrings } from '@opora/shared/templates/demo/demo-protected-strings.ts';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { openPlan, type PlanClient } from '../../support/plan-client.ts';
import { type GuardedMeeting, section, startGuardedMeeting } from './guarded-meeting.ts';

const secret = 'Pod Kopřivnou 18';
let m: GuardedMeeting;
beforeEach(async () => {
  m = await startGuardedMeeting();
});
afterEach(() => m.end());

const isHeard = (text: string) => m.listener.heard().toLowerCase().includes(text.toLowerCase());
const paragraphOf = (...content: (Y.XmlText | Y.XmlElement)[]) => {
  const line = new Y.XmlElement('paragraph');
  line.insert(0, content);
  return line;
};
const put = ({ doc }: PlanClient, ...nodes: Y.XmlElement[]) =>
  doc.transact(() => doc.getXmlFragment(section).push(nodes));
const paste = (plan: PlanClient, words: string) => put(plan, paragraphOf(new Y.XmlText(words)));
const listItems = (words: readonly string[]) => {
  const list = new Y.XmlElement('bulletList');
  list.insert(
    0,
    words.map((each) => {
      const item = new Y.XmlElement('listItem');
      item.insert(0, [paragraphOf(new Y.XmlText(each))]);
      return item;
    }),
  );
  return list;
};
const boldMiddle = () => {
  const text = new Y.XmlText();
  text.applyDelta([
    { insert: 'u nás Pod Ko' },
    { insert: 'přivn', attributes: { bold: true } },
    { insert: 'ou' },
  ]);
  return paragraphOf(text);
};

describe('a protected string', () => {
  test('[PS12] typed letter by letter by a parent ends before its last letter', async () => {
    m.parent.plan.typeLine(section, 'Bydlíme Pod Kopřivnou');
    await m.refused(m.parent);
    await m.everybodyReads(['Bydlíme Pod Kopřivno']);
    expect(isHeard('Kopřivnou')).toBe(false);
    expect(m.listener.plan.finalCode()).toBeUndefined();
    const back = await m.comeBack(m.parent);
    back.typeInto(section, 0, 20, 'w');
    await m.everybodyReads(['Bydlíme Pod Kopřivnow']);
  });

  test.each([
    ['as it is', secret],
    ['in capitals without diacritics', 'POD KOPRIVNOU 18'],
    ['declined', 'jezdí k Dolní Vrbici'],
    ['with a soft hyphen', 'Pod Kop\u00adřivnou'],
    ['spaced', 'P o d K o p ř i v n o u 1 8'],
    ['a number grouped otherwise', 'tel. 000-111-222'],
    ['the telling part of a nursery', 'chodí do školky motýlek'],
  ])('[PS12] pasted %s is refused, and nobody hears of it', async (_, words) => {
    paste(m.parent.plan, words);
    await m.refused(m.parent);
    paste(m.scribe.plan, 'Konec.');
    await m.everybodyReads(['Konec.']);
    expect(isHeard(words)).toBe(false);
  });

  test.each([
    ['over two people', (plan: PlanClient) => plan.typeInto(section, 0, 3, ' Kopřivnou')],
    ['over lines', (plan: PlanClient) => paste(plan, 'Kopřivnou 18')],
    [
      'over a line break',
      (plan: PlanClient) =>
        put(
          plan,
          paragraphOf(
            new Y.XmlText('Pod'),
            new Y.XmlElement('hardBreak'),
            new Y.XmlText('Kopřivnou'),
          ),
        ),
    ],
    ['over list items', (plan: PlanClient) => put(plan, listItems(['000', '111', '222']))],
    ['over marks', (plan: PlanClient) => put(plan, boldMiddle())],
  ])('[PS12] split %s is refused', async (_, write) => {
    m.scribe.plan.typeLine(section, 'Pod');
    await m.everybodyReads(['Pod']);
    write(m.parent.plan);
    await m.refused(m.parent);
    paste(m.scribe.plan, 'Konec.');
    // Whoever typed was stopped at some letter; what is there is no whole string.
    await expect.poll(() => m.listener.plan.lines(section).at(-1)).toBe('Konec.');
    for (const text of ['Kopřivnou', '111']) {
      expect(m.listener.plan.lines(section).join(' ')).not.toContain(text);
    }
  });

  test('[PS12] written while offline is refused as it comes back, and what was stored stays', async () => {
    m.parent.plan.typeLine(section, 'Předtím.');
    await m.everybodyReads(['Předtím.']);
    const { plan } = m.parent;
    plan.provider.disconnect();
    paste(plan, `bydlíme ${secret}`);
    plan.provider.connect();
    await m.refused(m.parent);
    await m.everybodyReads(['Předtím.']);
    expect(isHeard('kopřivnou')).toBe(false);
  });

  test('[PS13] taken out again while offline reaches nobody, and the rest does', async () => {
    const doc = new Y.Doc({ gc: false });
    const plan = await openPlan(m.parent.person, doc);
    plan.provider.disconnect();
    paste(plan, `bydlíme ${secret} doma`);
    plan.deleteFrom(section, 0, 8, secret.length + 1);
    plan.provider.connect();
    await m.everybodyReads(['bydlíme doma']);
    plan.typeInto(section, 0, 12, ' rádi');
    await m.everybodyReads(['bydlíme doma rádi']);
    expect(isHeard('kopřivnou')).toBe(false);
    expect(plan.finalCode()).toBeUndefined();
    plan.close();
  });

  test('[PS14] refused is told to the log by ids and by its place in the list, never by its words', async () => {
    paste(m.parent.plan, 'MŠ Motýlek');
    await m.refused(m.parent);
    const lines = m.meeting.server.logLines.filter((line) => line.includes('protected'));
    expect(lines.map((line) => JSON.parse(line))).toMatchObject([
      {
        event: 'protected-edit-refused',
        participantId: m.parent.person.participantId,
        document: 'plan',
        protectedString: demoProtectedStrings.indexOf('MŠ Motýlek'),
      },
    ]);
    expect(m.meeting.server.logLines.join('').toLowerCase()).not.toContain('motýlek');
  });

  test('[PS15] counts from the change of the list on, and what stood there stops nobody', async () => {
    await m.organiser.live.done('protected:list', { strings: [] });
    paste(m.parent.plan, `bydlíme ${secret}`);
    await m.everybodyReads([`bydlíme ${secret}`]);
    expect(isHeard(secret)).toBe(true);
    await m.organiser.live.done('protected:list', { strings: [{ text: secret }] });
    m.parent.plan.typeInto(section, 0, 0, 'My ');
    await m.everybodyReads([`My bydlíme ${secret}`]);
    paste(m.parent.plan, secret);
    await m.refused(m.parent);
  });
});
