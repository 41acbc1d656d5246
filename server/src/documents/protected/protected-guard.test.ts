import type { ProtectedString } from '@opora/shared/domain/protected/protected-string.ts';
import { beforeEach, describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { ProtectedGuard } from './protected-guard.ts';

const secret = 'Pod Kopřivnou 18';
const listed: readonly ProtectedString[] = [{ text: secret }, { text: '000 111 222' }];
const refused = { ok: false, error: { reason: 'protected', string: 0 } };

let list = listed;
let stored: Y.Doc;
let guard: ProtectedGuard;
beforeEach(() => {
  list = listed;
  stored = new Y.Doc();
  guard = new ProtectedGuard(stored, () => list);
});

/** What an editor that knows what is stored sends after this change. */
function edit(change: (doc: Y.Doc) => void, from = stored): Uint8Array {
  const doc = new Y.Doc({ gc: false });
  Y.applyUpdate(doc, Y.encodeStateAsUpdate(from));
  const before = Y.encodeStateVector(doc);
  change(doc);
  return Y.encodeStateAsUpdate(doc, before);
}

const lineOf = (text: Y.XmlText): Y.XmlElement => {
  const line = new Y.XmlElement('paragraph');
  line.insert(0, [text]);
  return line;
};
const addLine = (words: string) => (doc: Y.Doc) =>
  doc.getXmlFragment('needs').push([lineOf(new Y.XmlText(words))]);
const firstText = (doc: Y.Doc): Y.XmlText => {
  const line = doc.getXmlFragment('needs').get(0);
  const text = line instanceof Y.XmlElement ? line.get(0) : undefined;
  if (!(text instanceof Y.XmlText)) throw new Error('no words');
  return text;
};

function store(update: Uint8Array): void {
  Y.applyUpdate(stored, update);
  guard.settle();
}
function write(change: (doc: Y.Doc) => void): void {
  const passed = guard.check(edit(change));
  if (!passed.ok) throw new Error(passed.error.reason);
  store(passed.value);
}
const has = (update: Uint8Array, text: string) => Buffer.from(update).includes(text);

describe('an edit that would bring a protected string', () => {
  it('[PS12] is refused with the place of the string in the list', () => {
    expect(guard.check(edit(addLine(`U nás ${secret}`)))).toEqual(refused);
    expect(guard.check(edit(addLine('volat 000111222')))).toMatchObject({ error: { string: 1 } });
  });

  it('[PS12] passes as it is where nothing is listed', () => {
    list = [];
    const update = edit(addLine(secret));
    expect(guard.check(update)).toEqual({ ok: true, value: update });
  });

  it('[PS12] is refused at the letter that completes it', () => {
    write(addLine('Pod Kopřivno'));
    const letter = (doc: Y.Doc) => firstText(doc).insert(12, 'u');
    expect(guard.check(edit(letter))).toEqual(refused);
  });

  it('[PS12] is refused when the other half still waits to be stored', () => {
    const half = guard.check(edit(addLine('Pod Kopřivno')));
    expect(half.ok).toBe(true);
    const queued = new Y.Doc();
    if (half.ok) Y.applyUpdate(queued, half.value);
    const rest = edit((doc) => firstText(doc).insert(12, 'u'), queued);
    expect(guard.check(rest)).toEqual(refused);
  });

  it('[PS12] passes when the other half was lost', () => {
    write(addLine('Pxd Kopřiv'));
    const first = edit((doc) => {
      firstText(doc).insert(1, 'o');
      firstText(doc).delete(2, 1);
    });
    const second = edit((doc) => firstText(doc).insert(10, 'nou'));
    expect(guard.check(first).ok).toBe(true);
    expect(guard.check(second)).toEqual(refused);
    guard.giveUp();
    expect(guard.check(second).ok).toBe(true);
  });

  it('[PS12] changes nothing of what later ones are measured by', () => {
    write(addLine('Pod '));
    expect(guard.check(edit((doc) => firstText(doc).insert(4, 'Kopřivnou')))).toEqual(refused);
    write((doc) => firstText(doc).insert(4, 'lesem'));
    expect(firstText(stored).toJSON()).toBe('Pod lesem');
  });

  it('[PS12] is refused when it only takes away what stood between', () => {
    write(addLine('Pod Kopxxřivnou'));
    expect(guard.check(edit((doc) => firstText(doc).delete(7, 2)))).toEqual(refused);
  });

  it('[PS12] is refused over marks, line breaks, lines and list items', () => {
    const bold = (doc: Y.Doc) => {
      addLine('Pod Kopřivnou')(doc);
      firstText(doc).format(4, 4, { bold: true });
    };
    const broken = (doc: Y.Doc) => {
      const line = new Y.XmlElement('paragraph');
      line.insert(0, [
        new Y.XmlText('Pod'),
        new Y.XmlElement('hardBreak'),
        new Y.XmlText('Kopřivnou'),
      ]);
      doc.getXmlFragment('needs').push([line]);
    };
    const items = (doc: Y.Doc) => {
      const bullets = ['000', '111', '222'].map((words) => {
        const item = new Y.XmlElement('listItem');
        item.insert(0, [lineOf(new Y.XmlText(words))]);
        return item;
      });
      const bulletList = new Y.XmlElement('bulletList');
      bulletList.insert(0, bullets);
      doc.getXmlFragment('needs').push([bulletList]);
    };
    const lines = (doc: Y.Doc) => {
      addLine('Pod')(doc);
      addLine('Kopřivnou')(doc);
    };
    for (const change of [bold, broken, items, lines]) {
      expect(guard.check(edit(change)).ok).toBe(false);
    }
  });

  it('[PS12] is refused where it hides in a mark or an attribute', () => {
    const inMark = (doc: Y.Doc) => {
      addLine('slova')(doc);
      firstText(doc).format(0, 5, { onBehalf: { participantId: secret } });
    };
    const inAttribute = (doc: Y.Doc) => {
      const line = lineOf(new Y.XmlText('slova'));
      line.setAttribute('type', secret);
      doc.getXmlFragment('needs').push([line]);
    };
    for (const change of [inMark, inAttribute]) {
      expect(guard.check(edit(change))).toEqual(refused);
    }
  });

  it('[PS7] is stored where as much of it stood before it was listed', () => {
    list = [];
    write(addLine(`u nás ${secret}`));
    list = [{ text: secret }];
    write((doc) => firstText(doc).insert(0, 'Bydlíme '));
    write((doc) => firstText(doc).delete(14, 5));
    expect(firstText(stored).toJSON()).toBe('Bydlíme u nás opřivnou 18');
    expect(guard.check(edit(addLine(secret)))).toEqual(refused);
  });
});

describe('letters an edit takes out itself', () => {
  const typedAndDeleted = (doc: Y.Doc) => {
    addLine(`u nás ${secret}`)(doc);
    firstText(doc).delete(6, secret.length);
    firstText(doc).insert(6, 'doma');
  };

  it('[PS13] are in what was sent, and not in what is stored', () => {
    const update = edit(typedAndDeleted);
    const passed = guard.check(update);
    if (!passed.ok) throw new Error(passed.error.reason);
    expect(has(update, secret)).toBe(true);
    expect(has(passed.value, secret)).toBe(false);
    store(passed.value);
    expect(firstText(stored).toJSON()).toBe('u nás doma');
  });

  it('[PS13] leave a document that goes on being written by their author', () => {
    const own = new Y.Doc({ gc: false });
    typedAndDeleted(own);
    const passed = guard.check(Y.encodeStateAsUpdate(own));
    if (passed.ok) store(passed.value);
    const before = Y.encodeStateVector(own);
    firstText(own).insert(6, 'jen ');
    const next = guard.check(Y.encodeStateAsUpdate(own, before));
    if (next.ok) store(next.value);
    expect(firstText(stored).toJSON()).toBe('u nás jen doma');
    expect(Y.encodeStateVector(stored)).toEqual(Y.encodeStateVector(own));
  });

  it('stay as they were sent where nothing is listed', () => {
    list = [];
    const update = edit(typedAndDeleted);
    expect(guard.check(update)).toEqual({ ok: true, value: update });
  });
});

it('an edit that Yjs cannot apply is refused, and the next one is looked at as before', () => {
  expect(guard.check(new Uint8Array([1, 1, 1, 0, 200]))).toMatchObject({
    error: { reason: 'malformed' },
  });
  expect(guard.check(edit(addLine(secret)))).toEqual(refused);
});
