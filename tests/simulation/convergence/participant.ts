import {
  createHeadlessWriter,
  type HeadlessWriter,
} from '@opora/client/testing/headless-writer.ts';
import type { SectionName } from '@opora/shared/domain/plan/sections.ts';
import { type ParticipantId, participantId } from '@opora/shared/ids.ts';
import { documentCloseCodes } from '@opora/shared/protocol/document-messages.ts';
import { WebsocketProvider } from 'y-websocket';
import type * as Y from 'yjs';
import { SlowLine } from './slow-line.ts';
import { openSections } from './steps.ts';

export interface ParticipantOptions {
  readonly key: string;
  /** Of the document host. */
  readonly url: string;
  readonly roomName: string;
  readonly drawClientId: () => number;
  readonly everybody: readonly ParticipantId[];
  readonly createDoc: () => Y.Doc;
}

interface Page {
  readonly doc: Y.Doc;
  readonly provider: WebsocketProvider;
  readonly writers: ReadonlyMap<SectionName, HeadlessWriter>;
}

/** Somebody with the unmodified provider and the product's editors, without a screen. */
export class Participant {
  readonly key: string;
  readonly line: SlowLine;
  readonly #options: ParticipantOptions;
  #whose: ParticipantId | null = null;
  #page: Page;
  #refused: number | undefined;

  constructor(options: ParticipantOptions) {
    this.#options = options;
    this.key = options.key;
    this.line = new SlowLine(`person=${options.key}`);
    this.#page = this.#open();
  }

  get doc(): Y.Doc {
    return this.#page.doc;
  }

  get isOnline(): boolean {
    return this.#page.provider.wsconnected;
  }

  writer(section: SectionName): HeadlessWriter {
    const writer = this.#page.writers.get(section);
    if (writer === undefined) throw new Error(`${section} is not open`);
    return writer;
  }

  writeFor(key: string): void {
    this.#whose = key === this.key ? null : participantId(key);
  }

  async connect(): Promise<void> {
    const { provider } = this.#page;
    if (this.isOnline) return;
    const connected = Promise.withResolvers<void>();
    provider.once('status', () => provider.once('status', () => connected.resolve()));
    provider.connect();
    await connected.promise;
  }

  disconnect(): void {
    this.#page.provider.disconnect();
  }

  /** Begins anew after a refusal, as a page does, with a new document. True if there was one; any but for want of a pen is an error. */
  recover(): boolean {
    if (this.#refused === undefined) return false;
    if (this.#refused !== documentCloseCodes.notAllowed) {
      throw new Error(`${this.key} was refused with ${this.#refused}`);
    }
    this.#refused = undefined;
    this.close();
    this.#page = this.#open();
    return true;
  }

  close(): void {
    const { doc, provider, writers } = this.#page;
    for (const writer of writers.values()) writer.close();
    provider.destroy();
    doc.destroy();
  }

  #open(): Page {
    const { url, roomName, drawClientId, everybody, createDoc } = this.#options;
    const doc = createDoc();
    doc.clientID = drawClientId();
    const provider = new WebsocketProvider(url, roomName, doc, {
      connect: false,
      disableBc: true,
      WebSocketPolyfill: this.line.socketClass(),
    });
    provider.on('closed', ({ code }) => {
      this.#refused = code;
    });
    const writingFor = () => ({ chosen: this.#whose, allowed: everybody });
    const writers = openSections.map(
      (section) => [section, createHeadlessWriter(doc, section, writingFor)] as const,
    );
    return { doc, provider, writers: new Map(writers) };
  }
}
