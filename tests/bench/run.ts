import { cpus, totalmem } from 'node:os';
import type { SectionName } from '@opora/shared/domain/plan/sections.ts';
import { demoDay } from '@opora/shared/templates/demo/demo-days.ts';
import { demoParticipants } from '@opora/shared/templates/demo/demo-people.ts';
import { demoTexts } from '@opora/shared/templates/demo/demo-texts.ts';
import * as Y from 'yjs';
import { join } from '../support/join.ts';
import { type ServerProcess, spawnServer } from '../support/spawn-server.ts';
import { type BenchClient, openBenchClient } from './bench-client.ts';
import { pageBytes } from './page-bytes.ts';
import { measurePresses } from './presses.ts';
import { percentile, spread, table } from './statistics.ts';

/**
 * First figures of the live meeting: twelve participants, three of whom type. The server is a process of
 * its own; all clients share another one, so their own work is in the figures too.
 */

const seconds = Number(process.argv[2] ?? 30);
/** Five keystrokes a second: a quick typist. */
const keystrokeMs = 200;
const writers = ['Klára', 'Simona', 'Tomáš'];
const say = (line: string) => void process.stdout.write(`${line}\n`);
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

interface Figures {
  readonly seen: number[];
  readonly stored: number[];
}

/** A plan as it is after the meeting of the case, so that joining has something to load. */
function writeCase(doc: Y.Doc): void {
  for (const [section, lines] of Object.entries(demoTexts(demoDay))) {
    doc.transact(() => {
      const paragraphs = lines.map((line) => {
        const paragraph = new Y.XmlElement('paragraph');
        paragraph.insert(0, [new Y.XmlText(line)]);
        return paragraph;
      });
      doc.getXmlFragment(section).push(paragraphs);
    });
  }
}

/** An empty line of a section's own, into which one writer types. */
function newLine(doc: Y.Doc, section: SectionName): Y.XmlText {
  const text = new Y.XmlText();
  doc.transact(() => {
    const paragraph = new Y.XmlElement('paragraph');
    paragraph.insert(0, [text]);
    doc.getXmlFragment(section).push([paragraph]);
  });
  return text;
}

/** Types for `seconds` and notes when others see each letter and when it is said to be on disk. */
async function type(writer: BenchClient, others: readonly BenchClient[], figures: Figures) {
  const text = newLine(writer.doc, 'notes');
  const { clientID } = writer.doc;
  await pause(500);
  const typedAt = new Map<number, number>();
  const unstored: number[] = [];
  let updates: number | undefined;
  writer.onStored((count) => {
    const fresh = count - (updates ?? count - 1);
    updates = count;
    for (const at of unstored.splice(0, fresh)) figures.stored.push(performance.now() - at);
  });
  for (const { doc } of others) {
    let known = Y.getState(doc.store, clientID);
    doc.on('update', () => {
      const state = Y.getState(doc.store, clientID);
      for (; known < state; known += 1) {
        const at = typedAt.get(known);
        if (at !== undefined) figures.seen.push(performance.now() - at);
      }
    });
  }
  const end = performance.now() + seconds * 1000;
  while (performance.now() < end) {
    const at = performance.now();
    typedAt.set(Y.getState(writer.doc.store, clientID), at);
    unstored.push(at);
    text.insert(text.length, 'a');
    await pause(keystrokeMs);
  }
  await pause(500);
}

async function joinAll(server: ServerProcess): Promise<ReadonlyMap<string, BenchClient>> {
  const clients = new Map<string, BenchClient>();
  for (const { name, attendance } of demoParticipants) {
    if (attendance === 'separate') continue;
    const person = await join(server.origin, server.secretOf(name));
    clients.set(name, await openBenchClient(person));
  }
  return clients;
}

async function measure(server: ServerProcess): Promise<string> {
  const first = await openBenchClient(await join(server.origin, server.secretOf('Klára')));
  writeCase(first.doc);
  await pause(500);
  first.close();
  const clients = await joinAll(server);
  const all = [...clients.values()];
  const figures: Figures = { seen: [], stored: [] };
  const typing = [...clients].filter(([name]) => writers.some((writer) => name.includes(writer)));
  await Promise.all(
    typing.map(([, writer]) =>
      type(
        writer,
        all.filter((client) => client !== writer),
        figures,
      ),
    ),
  );
  for (const client of all) client.close();
  const page = await pageBytes(server.origin);
  const joins = all.map((client) => client.joinMs);
  const bytes = all.map((client) => client.joinBytes);
  return table(
    ['figure', 'p50 / p95 / p99', 'samples'],
    [
      ['edit → seen by another client (ms)', spread(figures.seen), String(figures.seen.length)],
      [
        'edit → told that it is on disk (ms)',
        spread(figures.stored),
        String(figures.stored.length),
      ],
      ['join: state and plan in hand (ms)', spread(joins), String(joins.length)],
      [
        'join: bytes received (kB, median)',
        (percentile(bytes, 0.5) / 1000).toFixed(1),
        String(bytes.length),
      ],
      ['join page: bytes of a first visit (kB)', (page.join / 1000).toFixed(1), '1'],
      ['room: bytes of a first visit, join page included (kB)', (page.room / 1000).toFixed(1), '1'],
      ['room: bytes of parts that come when asked for (kB)', (page.later / 1000).toFixed(1), '1'],
    ],
  );
}

const server = await spawnServer();
try {
  const [processor] = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  const figures = await measure(server);
  say(
    `12 participants, ${writers.length} writers, one keystroke each ${keystrokeMs} ms, ${seconds} s`,
  );
  say(
    `${cpus().length} × ${processor?.model ?? 'unknown'}, ${memory} GiB, Node ${process.version}, ${process.platform}`,
  );
  say('');
  say(figures);
  say('');
  say(table(['press', 'p50 / p95 / p99', 'samples'], await measurePresses()));
} finally {
  await server.remove();
}
