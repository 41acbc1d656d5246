import { cpus } from 'node:os';
import * as Y from 'yjs';
import { join } from '../support/join.ts';
import { spawnServer } from '../support/spawn-server.ts';
import { type BenchClient, openBenchClient } from './bench-client.ts';
import { spread, table } from './statistics.ts';

/**
 * From a keystroke until its author is told that it is on disk, with twenty people typing in one plan at once. They
 * share one process, which also receives everybody's letters: its work is in the figures.
 */

const seconds = Number(process.argv[2] ?? 20);
const writers = 20;
const keystrokeMs = 200;
const say = (line: string) => void process.stdout.write(`${line}\n`);
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** A line of the writer's own, and how long each of its letters took to the disk, in ms. */
async function type(writer: BenchClient, acknowledged: number[]): Promise<void> {
  const text = new Y.XmlText();
  writer.doc.transact(() => {
    const paragraph = new Y.XmlElement('paragraph');
    paragraph.insert(0, [text]);
    writer.doc.getXmlFragment('notes').push([paragraph]);
  });
  await pause(500);
  const waiting: number[] = [];
  let known: number | undefined;
  writer.onStored((count) => {
    for (const at of waiting.splice(0, count - (known ?? count - 1))) {
      acknowledged.push(performance.now() - at);
    }
    known = count;
  });
  const end = performance.now() + seconds * 1000;
  while (performance.now() < end) {
    waiting.push(performance.now());
    text.insert(text.length, 'a');
    await pause(keystrokeMs);
  }
  await pause(500);
}

// Each provider listens for the end of the process.
process.setMaxListeners(writers + 10);
const server = await spawnServer();
try {
  // Somebody who has several windows open writes in each as a client of its own.
  const people = ['Klára', 'Simona', 'Tomáš'];
  const clients: BenchClient[] = [];
  for (let index = 0; index < writers; index += 1) {
    const secret = server.secretOf(people[index % people.length] ?? '');
    clients.push(await openBenchClient(await join(server.origin, secret)));
  }
  const acknowledged: number[] = [];
  await Promise.all(
    clients.map(async (client, index) => {
      await pause((index * keystrokeMs) / writers);
      await type(client, acknowledged);
    }),
  );
  for (const client of clients) client.close();
  say(`${writers} writers, a keystroke each ${keystrokeMs} ms, ${seconds} s`);
  say(`${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, Node ${process.version}\n`);
  say(
    table(
      ['figure', 'p50 / p95 / p99', 'samples'],
      [['edit → told that it is on disk (ms)', spread(acknowledged), String(acknowledged.length)]],
    ),
  );
} finally {
  await server.remove();
}
