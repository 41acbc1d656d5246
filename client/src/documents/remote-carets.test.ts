import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Awareness, applyAwarenessUpdate, encodeAwarenessUpdate } from 'y-protocols/awareness';
import * as Y from 'yjs';
import { presenceLagMs } from './author-clocks.ts';
import { type AwarenessChange, createRemoteCarets } from './remote-carets.ts';

const person = { participantId: 'p_jitka', name: 'Jitka', colour: 0 };

/** Jitka's browser and ours; her text and her presence are carried over by hand, in whatever order. */
function buildTwo() {
  const jitka = new Y.Doc();
  const jitkaPresence = new Awareness(jitka);
  const ours = new Y.Doc();
  const presence = new Awareness(ours);
  const paragraph = new Y.XmlElement('paragraph');
  const text = new Y.XmlText();
  paragraph.insert(0, [text]);
  jitka.getXmlFragment('goals').insert(0, [paragraph]);

  const carryText = () => Y.applyUpdate(ours, Y.encodeStateAsUpdate(jitka));
  carryText();
  const carets = createRemoteCarets(presence, 'goals');
  let lastUpdate = carets.update({ added: [], updated: [], removed: [] });
  presence.on('change', (change: AwarenessChange) => {
    lastUpdate = carets.update(change);
  });
  const state = (index: number, section = 'goals', user: object | null = person) => {
    const position = Y.createRelativePositionFromTypeIndex(text, index, -1);
    return { user, section, cursor: { anchor: position, head: position } };
  };
  const carryPresence = (next: object | null) => {
    jitkaPresence.setLocalState(next);
    const update = encodeAwarenessUpdate(jitkaPresence, [jitka.clientID]);
    applyAwarenessUpdate(presence, update, 'server');
  };
  const type = (words: string, index = text.length) => text.insert(index, words);
  const shownAt = () => {
    const head = carets.read().get(jitka.clientID)?.cursor.head;
    if (head === undefined) return null;
    const position = Y.createRelativePositionFromJSON(head);
    return Y.createAbsolutePositionFromRelativePosition(position, ours)?.index ?? null;
  };
  const close = () => {
    jitkaPresence.destroy();
    presence.destroy();
  };
  return {
    jitka,
    presence,
    text,
    carets,
    state,
    type,
    carryText,
    carryPresence,
    shownAt,
    close,
    last: () => lastUpdate,
  };
}

let two: ReturnType<typeof buildTwo>;
beforeEach(() => {
  vi.useFakeTimers();
  two = buildTwo();
});
afterEach(() => {
  two.close();
  vi.useRealTimers();
});

describe('whose carets are shown', () => {
  it('those in this section that the server signed with a name', () => {
    two.carryPresence(two.state(0));
    expect(two.carets.read().get(two.jitka.clientID)?.user).toEqual({
      ...person,
      color: '#000000',
    });
    expect(two.last()).toEqual({ concerned: true, moved: [two.jitka.clientID] });
  });

  it('none from another section, and its movements concern nobody here', () => {
    two.carryPresence(two.state(0, 'services'));
    expect(two.carets.read().size).toBe(0);
    expect(two.last()).toEqual({ concerned: false, moved: [] });
  });

  it.each([
    ['without a person', null],
    ['with a name only', { name: 'Sociální pracovnice' }],
    ['with a colour that is a style', { ...person, colour: 'red;position:fixed' }],
  ])('none %s', (_case, user) => {
    two.carryPresence(two.state(0, 'goals', user));
    expect(two.carets.read().size).toBe(0);
  });

  it('not our own', () => {
    two.presence.setLocalState(two.state(0));
    expect(two.carets.read().size).toBe(0);
  });

  it('none that left, and the leaving concerns this section', () => {
    two.carryPresence(two.state(0));
    two.carryPresence(null);
    expect(two.carets.read().size).toBe(0);
    expect(two.last()).toEqual({ concerned: true, moved: [] });
  });

  it('a new name concerns this section without a movement', () => {
    two.carryPresence(two.state(0));
    two.carryPresence(two.state(0, 'goals', { ...person, name: 'Klára za Věru' }));
    expect(two.last()).toEqual({ concerned: true, moved: [] });
  });
});

describe('where a caret is shown', () => {
  it('after letters typed since it was heard of', () => {
    two.type('Babička ');
    two.carryText();
    two.carryPresence(two.state(8));
    two.type('vaří');
    two.carryText();
    two.carets.read();
    expect(two.shownAt()).toBe(12);
  });

  it('after letters that arrived before a late presence', () => {
    two.carryPresence(two.state(0));
    two.type('Ba');
    const late = two.state(2);
    two.type('bi');
    two.carryText();
    two.carets.read();
    vi.advanceTimersByTime(presenceLagMs / 2);
    two.carryPresence(late);
    expect(two.shownAt()).toBe(4);
  });

  it('where it was until the text it speaks of has arrived', () => {
    two.type('Ba');
    two.carryText();
    two.carryPresence(two.state(2));
    two.type('bi');
    two.carryPresence(two.state(4));
    expect(two.shownAt()).toBe(2);
    two.carryText();
    expect(two.shownAt()).toBe(4);
  });

  it('inside older words of the same person while they walk through them', () => {
    two.type('Babička');
    two.carryText();
    two.carryPresence(two.state(7));
    vi.advanceTimersByTime(presenceLagMs * 2);
    two.carryPresence(two.state(2));
    expect(two.shownAt()).toBe(2);
    two.carryPresence(two.state(3));
    expect(two.shownAt()).toBe(3);
  });

  it('inside fresh words when the person steps back', () => {
    two.carryPresence(two.state(0));
    two.type('Babička');
    two.carryText();
    two.carryPresence(two.state(7));
    two.carryPresence(two.state(5));
    expect(two.shownAt()).toBe(5);
  });

  it("never after another person's letters", () => {
    two.type('Ba');
    two.carryText();
    two.carryPresence(two.state(2));
    const ours = two.presence.doc.getXmlFragment('goals').get(0);
    const text = ours instanceof Y.XmlElement ? ours.get(0) : null;
    if (text instanceof Y.XmlText) text.insert(2, ' nesmí');
    expect(two.shownAt()).toBe(2);
  });
});
