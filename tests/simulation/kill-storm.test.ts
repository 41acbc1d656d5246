import { stageId } from '@opora/shared/ids.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { eventually } from '../support/eventually.ts';
import { join } from '../support/join.ts';
import { connectLive } from '../support/live-client.ts';
import { linesOf, openPlan, type PlanClient } from '../support/plan-client.ts';
import { type ServerProcess, spawnServer } from '../support/spawn-server.ts';
import { updatesInFile } from '../support/updates-in-file.ts';

/** Twenty writers who never stop, and a server that is killed again and again under them. */

const kills = Number(process.env['OPORA_STORM_KILLS'] ?? 10);
const names = [
  'Jitka',
  'Věra',
  'Simona',
  'Tomáš',
  'Klára',
  'Irena',
  'Lenka',
  'Alžběta',
  'Lída',
  'Matyáš',
];
const writersEach = 2;
const keystrokeMs = 20;
/** Nobody writes further ahead of what is on the disk, or two hundred kills make a book of the plan. */
const wordsAhead = 20;
/** Longer than a restart takes with twenty writers at the door. */
const calmMs = 15_000;

/** Words are numbered per writer, so that a lost or doubled one can be named. */
interface StormWriter {
  readonly plan: PlanClient;
  readonly acknowledged: ReadonlySet<string>;
  start(): void;
  stop(): void;
}

function stormWriter(plan: PlanClient, index: number): StormWriter {
  const acknowledged = new Set<string>();
  /** Written since the connection began; the first `offline` of them went with its step 2. */
  let sent: string[] = [];
  let offline: string[] = [];
  let count = 0;
  let timer: ReturnType<typeof setInterval> | undefined;

  plan.provider.on('status', ({ status }) => {
    if (status !== 'connected') return;
    offline = [...offline, ...sent];
    sent = [];
  });
  plan.onStored((step2, updates) => {
    if (step2 > 0) for (const word of offline.splice(0)) acknowledged.add(word);
    for (const word of sent.slice(0, updates)) acknowledged.add(word);
  });
  const text = new Y.XmlText();
  const line = new Y.XmlElement('paragraph');
  line.insert(0, [text]);

  function write(): void {
    if (count - acknowledged.size >= wordsAhead) return;
    const word = `${index}.${count} `;
    count += 1;
    const isOnline = plan.provider.wsconnected;
    if (count === 1) plan.doc.transact(() => plan.doc.getXmlFragment('strengths').push([line]));
    text.insert(text.length, word);
    // The first edit of all was two updates: the line itself and the word.
    const updates = count === 1 ? [word, word] : [word];
    if (isOnline) sent.push(...updates);
    else offline.push(word);
  }

  return {
    plan,
    acknowledged,
    start() {
      timer = setInterval(write, keystrokeMs);
    },
    stop: () => clearInterval(timer),
  };
}

const words = (doc: Y.Doc): readonly string[] =>
  linesOf(doc, 'strengths').flatMap((line) => line.match(/\S+ /g) ?? []);

const missing = (acknowledged: readonly string[], doc: Y.Doc): readonly string[] => {
  const kept = new Set(words(doc));
  return acknowledged.filter((word) => !kept.has(word));
};

/** The document as the log alone gives it, without its last `dropped` rows. */
function replayLog(dataFolder: string, dropped = 0): Y.Doc {
  const doc = new Y.Doc();
  const updates = updatesInFile(dataFolder);
  doc.transact(() => {
    for (const update of updates.slice(0, updates.length - dropped)) Y.applyUpdate(doc, update);
  });
  return doc;
}

describe('the kill storm', () => {
  let server: ServerProcess;
  const writers: StormWriter[] = [];

  beforeAll(async () => {
    server = await spawnServer();
    const leader = await connectLive(await join(server.origin, server.secretOf('Tomáš')));
    await leader.done('conference:open', {});
    const strengths = stageId('strengths');
    await leader.done('stage:go', { fromStageId: stageId('arrival'), toStageId: strengths });
    await leader.done('pen:give', { fromStageId: strengths, section: null, to: 'everyone' });
    leader.close();
    for (const name of names) {
      for (let tab = 0; tab < writersEach; tab += 1) {
        const plan = await openPlan(await join(server.origin, server.secretOf(name)));
        writers.push(stormWriter(plan, writers.length));
      }
    }
  });
  afterAll(async () => {
    for (const { plan, stop } of writers) {
      stop();
      plan.close();
    }
    await server?.remove();
  });

  it(
    `[DO2, LI4] ${kills} kills lose nothing that was acknowledged, and double nothing`,
    async () => {
      const acknowledgedNow = () => writers.flatMap(({ acknowledged }) => [...acknowledged]);
      for (const writer of writers) writer.start();
      for (let kill = 0; kill < kills; kill += 1) {
        const before = acknowledgedNow().length;
        await eventually(() => {
          const since = acknowledgedNow().length - before;
          const ended = writers.map(({ plan }) => plan.finalCode()).filter((code) => code);
          if (since < writers.length * 5) throw new Error(`${since} since, ended: ${ended}`);
        }, calmMs);
        await server.killAndRestart();
      }
      for (const writer of writers) writer.stop();
      await Promise.all(writers.map(({ plan }) => plan.saved()));

      const reader = await openPlan(await join(server.origin, server.secretOf('Simona')));
      const acknowledged = acknowledgedNow();
      expect(missing(acknowledged, reader.doc)).toEqual([]);
      expect(words(reader.doc).length).toBe(new Set(words(reader.doc)).size);
      expect(acknowledged.length).toBeGreaterThan(kills * writers.length * 5);
      expect(
        writers.flatMap(({ plan }) => (plan.finalCode() === undefined ? [] : ['refused'])),
      ).toEqual([]);

      await eventually(() => {
        for (const { plan } of writers) expect(words(plan.doc)).toEqual(words(reader.doc));
      }, calmMs);
      await server.interrupt();
      const log = Y.snapshot(replayLog(server.dataFolder));
      // The control: a log that lost its end would have been noticed.
      expect(missing(acknowledged, replayLog(server.dataFolder, 20))).not.toEqual([]);
      for (const { plan } of writers)
        expect(Y.equalSnapshots(Y.snapshot(plan.doc), log)).toBe(true);
      reader.close();
    },
    60_000 + kills * 5000,
  );
});
