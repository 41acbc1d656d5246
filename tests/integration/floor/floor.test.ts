import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { quietView } from '@opora/shared/domain/floor/floor-viewer.ts';
import { type ParticipantId, participantId } from '@opora/shared/ids.ts';
import {
  irena,
  jitka,
  klara,
  matyas,
  simona,
  tomas,
  vera,
} from '@opora/shared/templates/demo/demo-people.ts';
import { stages } from '@opora/shared/testing/script.ts';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { join } from '../../support/join.ts';
import { connectLive, type LiveClient } from '../../support/live-client.ts';
import { type RunningServer, startServer } from '../../support/start-server.ts';
import { openRawLive } from '../scope/raw-live.ts';

const screen = participantId('screen');

let server: RunningServer;
let opened: { close(): void }[] = [];
let leader: LiveClient;

const joined = (id: ParticipantId) => join(server.origin, server.secretOf(id));
async function come(id: ParticipantId): Promise<LiveClient> {
  const client = await connectLive(await joined(id));
  opened.push(client);
  return client;
}
const about = (id: ParticipantId) => ({ participantId: id });

beforeEach(async () => {
  opened = [];
  server = await startServer();
  leader = await come(tomas);
  await leader.done('stage:audience', { stageId: stages.strengths, audience: 'family' });
  await leader.done('conference:open', {});
});
afterEach(async () => {
  for (const each of opened) each.close();
  await server.stop();
});

describe('the floor', () => {
  it('[FL2] is one queue for everybody, in the order in which the server heard', async () => {
    const [mother, teacher, wall] = [await come(jitka), await come(irena), await come(screen)];
    await teacher.onFloor('floor:ask', about(irena));
    await mother.onFloor('floor:ask', about(jitka));
    for (const client of [leader, mother, teacher, wall]) {
      await vi.waitFor(() => expect(client.floor().queue).toEqual([irena, jitka]));
    }
    const late = await come(klara);
    await vi.waitFor(() => expect(late.floor().queue).toEqual([irena, jitka]));
  });

  it('[FL3] two devices of the one who leads that press at once give the floor once', async () => {
    const [phone, teacher] = [await come(tomas), await come(irena)];
    await (await come(jitka)).onFloor('floor:ask', about(jitka));
    await teacher.onFloor('floor:ask', about(irena));
    await Promise.all([leader, phone].map((each) => each.onFloor('floor:give', about(irena))));
    await Promise.all([leader, phone].map((each) => each.onFloor('floor:release', about(irena))));
    await vi.waitFor(() => {
      expect(teacher.floor()).toMatchObject({ speaking: null, queue: [jitka] });
    });
  });

  it('[FL5] two that press next at once move the round by one', async () => {
    const phone = await come(tomas);
    for (const id of [jitka, irena, simona]) await come(id);
    await leader.onFloor('round:start', {});
    const presses = await Promise.all(
      [leader, phone].map((each) => each.raw('round:next', { speaking: jitka })),
    );
    expect(presses.map(({ ok }) => ok).toSorted()).toEqual([false, true]);
    expect(leader.floor()).toMatchObject({ speaking: irena, round: [simona] });
  });

  it('[FL4] whoever leaves or is put out is gone from it at once', async () => {
    const [mother, teacher] = [await come(jitka), await come(irena)];
    await teacher.onFloor('floor:ask', about(irena));
    await mother.onFloor('floor:ask', about(jitka));
    await leader.done('participant:dismiss', about(irena));
    await vi.waitFor(() => expect(mother.floor().queue).toEqual([jitka]));
    const again = await teacher.socket
      .timeout(300)
      .emitWithAck('floor:ask', about(irena))
      .catch(() => 'no answer');
    expect(again).toBe('no answer');
    await mother.done('participant:step-out', about(jitka));
    await vi.waitFor(() => expect(leader.floor().queue).toEqual([]));
  });

  it('[FL8] nothing of it changes for anybody while the family is by itself', async () => {
    const [mother, teacher] = [await come(jitka), await come(irena)];
    await mother.onFloor('floor:ask', about(jitka));
    await teacher.onFloor('floor:ask', about(irena));
    await leader.done('stage:go', { fromStageId: stages.arrival, toStageId: stages.strengths });
    await vi.waitFor(() => expect(teacher.floor()).toEqual(quietView));
    const told = teacher.timesTold();
    await mother.done('participant:step-out', about(jitka));
    expect(await mother.raw('floor:ask', about(jitka))).toMatchObject({
      error: { reason: 'family-time' },
    });
    await leader.done('stage:extend', { fromStageId: stages.strengths, minutes: 1 });
    await vi.waitFor(() => expect(teacher.events.at(-1)?.type).toBe('stage:extended'));
    expect(teacher.timesTold()).toBe(told);
    await leader.done('stage:go', { fromStageId: stages.strengths, toStageId: stages.plan });
    await vi.waitFor(() => expect(teacher.floor().queue).toEqual([irena]));
  });

  it('[LN6] asks count as commands: too many at once are refused', async () => {
    const mother = await come(jitka);
    const answers = await Promise.all(
      Array.from({ length: 60 }, () => mother.raw('floor:ask', about(jitka))),
    );
    const refused = answers.filter((answer) => !answer.ok);
    expect(refused.length).toBeGreaterThan(0);
    for (const answer of refused) {
      expect(answer).toMatchObject({ error: { code: 'TOO_MANY_REQUESTS' } });
    }
  });
});

describe('what is for the leader alone', () => {
  it('[FL7] a sign reaches the facilitator, and of it not a byte anybody else', async () => {
    const child = await come(matyas);
    const others = [jitka, irena, klara, simona, screen];
    const raw = await Promise.all(others.map(async (id) => openRawLive(await joined(id))));
    opened.push(...raw);
    await vi.waitFor(() => expect(raw.every(({ frames }) => frames.length > 2)).toBe(true));
    await child.onFloor('sign:raise', { kind: 'need-break' });
    await vi.waitFor(() =>
      expect(leader.floor().leader?.signs).toEqual([{ by: matyas, kind: 'need-break' }]),
    );
    expect(child.floor().ownSigns).toEqual([{ kind: 'need-break', isHeard: false }]);
    // The control: of what is for everybody they hear.
    await child.onFloor('floor:ask', about(matyas));
    const heard = () => raw.map(({ frames }) => frames.map(({ text }) => text).join(''));
    const asked = new RegExp(`"queue":\\["${matyas}"\\]`);
    await vi.waitFor(() => {
      for (const text of heard()) expect(text).toMatch(asked);
    });
    for (const text of heard()) expect(text).not.toContain('need-break');
    await leader.onFloor('sign:hear', { ...about(matyas), kind: 'need-break' });
    await vi.waitFor(() => {
      expect(child.floor().ownSigns).toEqual([{ kind: 'need-break', isHeard: true }]);
    });
  });

  it('[FL7] it reaches the organiser while no facilitator has a connection', async () => {
    const [mother, organiser] = [await come(jitka), await come(simona)];
    await mother.onFloor('sign:raise', { kind: 'more-time' });
    await vi.waitFor(() => expect(leader.floor().leader?.signs).toHaveLength(1));
    expect(organiser.floor().leader).toBeNull();
    leader.close();
    await vi.waitFor(() =>
      expect(organiser.floor().leader?.signs).toEqual([{ by: jitka, kind: 'more-time' }]),
    );
    await come(tomas);
    await vi.waitFor(() => expect(organiser.floor().leader).toBeNull());
  });

  it('[FL6] the facilitator alone sees who has not spoken, also after the scribe’s tap, until the stage ends', async () => {
    const [mother, teacher, scribe] = [await come(jitka), await come(irena), await come(klara)];
    const silent = () => leader.floor().leader?.notYetSpoken;
    await vi.waitFor(() => expect(silent()).toEqual([jitka, irena]));
    await scribe.onFloor('floor:note', { ...about(irena), hasSpoken: true });
    await vi.waitFor(() => expect(silent()).toEqual([jitka]));
    for (const client of [mother, teacher, scribe]) expect(client.floor().leader).toBeNull();
    await leader.done('stage:advance', { fromStageId: stages.arrival });
    await vi.waitFor(() => expect(silent()).toEqual([jitka, irena]));
  });
});

describe('[FL1] nothing of it is kept', () => {
  /** Everything in the data folder, keys and journals too. */
  const bytesOnDisk = (): string =>
    readdirSync(server.dataFolder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => readFileSync(path.join(entry.parentPath, entry.name)).toString('base64'))
      .join(' ');

  it('on the disk, in the log of the server or in a revision', async () => {
    const mother = await come(jitka);
    const before = { disk: bytesOnDisk(), revision: leader.revision() };
    await mother.onFloor('floor:ask', about(jitka));
    await mother.onFloor('sign:raise', { kind: 'not-understood' });
    await leader.onFloor('round:start', {});
    await leader.onFloor('floor:note', { ...about(jitka), hasSpoken: true });
    expect({ disk: bytesOnDisk(), revision: leader.revision() }).toEqual(before);
    expect(server.logLines.join('')).not.toContain(jitka);
    // The control: what is kept shows on the disk.
    await leader.done('conference:pause', { minutes: 5 });
    expect(bytesOnDisk()).not.toBe(before.disk);
  });

  it('after a restart: everybody sees an empty floor and can ask again', async () => {
    const mother = await come(jitka);
    await mother.onFloor('floor:ask', about(jitka));
    await server.restart();
    await vi.waitFor(() => expect(mother.floor().queue).toEqual([]), 10_000);
    await vi.waitFor(() => expect(mother.snapshots.length).toBeGreaterThan(1));
    await mother.onFloor('floor:ask', about(jitka));
    expect(mother.floor().queue).toEqual([jitka]);
  });

  it('after the closing', async () => {
    const mother = await come(jitka);
    await leader.onFloor('floor:give', about(jitka));
    await vi.waitFor(() => expect(mother.floor().speaking).toBe(jitka));
    await leader.done('conference:close', { fromStageId: stages.arrival });
    await vi.waitFor(() => expect(mother.floor()).toEqual(quietView));
    expect(await mother.raw('floor:ask', about(vera))).toMatchObject({ ok: false });
  });
});
