import type { DocumentName, RootName } from '@opora/shared/domain/circles/documents.ts';
import { documentMessages, documentsPath } from '@opora/shared/protocol/document-messages.ts';
import * as decoding from 'lib0/decoding';
import { WebsocketProvider } from 'y-websocket';
import * as Y from 'yjs';
import { cookieSocketClass } from './cookie-socket.ts';
import { eventually } from './eventually.ts';
import type { Joined } from './join.ts';

/** One person's plan, or another document, through the unmodified provider. */
export interface PlanClient {
  readonly doc: Y.Doc;
  readonly provider: WebsocketProvider;
  /** Text of each paragraph of a section. */
  lines(section: RootName): readonly string[];
  /** Types a new line at the end of a section, letter by letter, as an editor does. */
  typeLine(section: RootName, text: string): void;
  /** Types into an existing line at a place counted in letters. */
  typeInto(section: RootName, line: number, at: number, text: string): void;
  /** Deletes letters of an existing line. */
  deleteFrom(section: RootName, line: number, at: number, length: number): void;
  /** Hears of each acknowledgement: frames of this connection that are on disk. */
  onStored(listener: (step2: number, updates: number) => void): void;
  /** Resolves once all that was typed here is acknowledged as stored. */
  saved(): Promise<void>;
  /** The provider has given up for good with this code. */
  finalCode(): number | undefined;
  close(): void;
}

const paragraphs = (doc: Y.Doc, section: RootName): readonly Y.XmlElement[] =>
  doc
    .getXmlFragment(section)
    .toArray()
    .filter((node) => node instanceof Y.XmlElement);

/** Text of each paragraph of a section. */
export const linesOf = (doc: Y.Doc, section: RootName): readonly string[] =>
  paragraphs(doc, section).map((paragraph) => paragraph.toArray().map(String).join(''));

function lineOf(doc: Y.Doc, section: RootName, line: number): Y.XmlText {
  const [text] = paragraphs(doc, section)[line]?.toArray() ?? [];
  if (!(text instanceof Y.XmlText)) throw new Error(`no line ${line} in ${section}`);
  return text;
}

export const openPlan = (person: Joined, doc?: Y.Doc): Promise<PlanClient> =>
  openDocument(person, 'plan', doc);

/** Also one that is refused: then `finalCode` says so. */
export async function openDocument(
  person: Joined,
  document: DocumentName,
  doc = new Y.Doc(),
): Promise<PlanClient> {
  const serverUrl = `${person.origin.replace('http', 'ws')}${documentsPath}/${person.conferenceId}`;
  let finalCode: number | undefined;
  let stored: readonly [step2: number, updates: number] = [0, 0];
  let sent = 0;
  let tell = (_step2: number, _updates: number): void => undefined;
  const provider = new WebsocketProvider(serverUrl, document, doc, {
    disableBc: true,
    WebSocketPolyfill: cookieSocketClass(person.cookie),
    maxBackoffTime: 200,
    params: { as: person.participantId },
  });
  provider.messageHandlers[documentMessages.saved] = (_encoder, decoder) => {
    if (!decoding.hasContent(decoder)) return;
    stored = [decoding.readVarUint(decoder), decoding.readVarUint(decoder)];
    tell(...stored);
  };
  provider.messageHandlers[documentMessages.epoch] = () => undefined;
  provider.on('status', () => {
    stored = [0, 0];
    sent = 0;
  });
  provider.on('closed', ({ code }) => {
    finalCode = code;
  });
  doc.on('update', (_update, origin) => {
    if (origin !== provider && provider.wsconnected) sent += 1;
  });
  await eventually(() => {
    if (!provider.synced && finalCode === undefined) throw new Error('not synced');
  });

  const type = (text: Y.XmlText, at: number, letters: string) => {
    let place = at;
    for (const letter of letters) {
      text.insert(place, letter);
      place += letter.length;
    }
  };
  return {
    doc,
    provider,
    lines: (section) => linesOf(doc, section),
    typeLine(section, line) {
      const paragraph = new Y.XmlElement('paragraph');
      const text = new Y.XmlText();
      doc.transact(() => {
        paragraph.insert(0, [text]);
        doc.getXmlFragment(section).push([paragraph]);
      });
      type(text, 0, line);
    },
    typeInto: (section, line, at, letters) => type(lineOf(doc, section, line), at, letters),
    deleteFrom: (section, line, at, length) => lineOf(doc, section, line).delete(at, length),
    onStored(listener) {
      tell = listener;
    },
    saved: () =>
      eventually(() => {
        const [step2, updates] = stored;
        if (!provider.wsconnected || step2 < 1 || updates < sent) {
          throw new Error(`stored ${updates} of ${sent}`);
        }
      }, 10_000),
    finalCode: () => finalCode,
    close() {
      provider.destroy();
      doc.destroy();
    },
  };
}
