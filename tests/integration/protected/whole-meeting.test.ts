import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { demoConferenceId } from '@opora/server/demo/demo.ts';
import { taskId } from '@opora/shared/ids.ts';
import { jitka } from '@opora/shared/templates/demo/demo-people.ts';
import { demoProtectedStrings } from '@opora/shared/templates/demo/demo-protected-strings.ts';
import { terms } from '@opora/shared/testing/script.ts';
import { afterEach, describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { openPlan, type PlanClient } from '../../support/plan-client.ts';
import { type GuardedMeeting, section, startGuardedMeeting } from './guarded-meeting.ts';

let m: GuardedMeeting;
afterEach(() => m.end());

const paste = ({ doc }: PlanClient, words: string) => {
  const line = new Y.XmlElement('paragraph');
  line.insert(0, [new Y.XmlText(words)]);
  doc.getXmlFragment(section).push([line]);
};
const propose = (at: number, what: string) =>
  ({ taskId: taskId(`try${at}`), terms: terms({ what, owner: jitka }) }) as const;
const callMe = (callName: string) => ({ participantId: jitka, place: 'room', callName }) as const;

/** Each string in the plan, offline and at once, in a task, in words of an answer and as a name. */
async function attemptEverything(): Promise<readonly boolean[]> {
  const { live, person } = m.parent;
  const done: boolean[] = [];
  await live.done('task:propose', propose(99, 'Ranní pořádek'));
  for (const [at, text] of demoProtectedStrings.entries()) {
    const answers = [
      await live.send('task:propose', propose(at, `domluvit: ${text}`)),
      await live.send('task:accept', { taskId: taskId('try99'), withHelp: true, words: text }),
      await live.send('participant:return', callMe(text)),
    ];
    done.push(...answers.map(({ ok }) => ok));
    const plan = await openPlan(person);
    paste(plan, `Píšu: ${text}.`);
    const offline = await openPlan(person, new Y.Doc({ gc: false }));
    offline.provider.disconnect();
    paste(offline, text);
    offline.deleteFrom(section, offline.lines(section).length - 1, 0, text.length);
    offline.provider.connect();
    await offline.saved();
    await expect
      .poll(
        () =>
          plan.finalCode() !== undefined ||
          m.listener.plan.lines(section).some((line) => line.includes(text)),
      )
      .toBe(true);
    plan.close();
    offline.close();
  }
  return done;
}

/** Everything that was kept of the meeting, opened with its keys; and the bytes of all files as they lie there. */
async function stored(): Promise<{ readonly kept: readonly string[]; readonly bytes: Buffer }> {
  const { dataFolder, stores } = m.meeting.server;
  const names = await readdir(dataFolder, { recursive: true });
  const files = await Promise.all(
    names.map((name) => readFile(path.join(dataFolder, name)).catch(() => Buffer.alloc(0))),
  );
  const events = await stores.conferences.load(demoConferenceId);
  const plan = { conferenceId: demoConferenceId, document: 'plan' } as const;
  const updates = (await stores.documents.load(plan)) ?? [];
  const kept = [
    ...events.map(({ event }) => JSON.stringify(event)),
    ...updates.map(({ update }) => Buffer.from(update).toString()),
  ];
  return { kept, bytes: Buffer.concat(files) };
}

const found = (text: string) =>
  demoProtectedStrings.filter((each) => text.toLowerCase().includes(each.toLowerCase()));

describe('a whole meeting with attempts', () => {
  test('[PS12] [PS13] leaves the protected strings nowhere but in the list itself', async () => {
    m = await startGuardedMeeting();
    expect(await attemptEverything()).not.toContain(true);
    paste(m.scribe.plan, 'Konec.');
    await expect.poll(() => m.listener.plan.lines(section)).toContain('Konec.');

    expect(found(m.listener.heard())).toEqual([]);
    expect(found(m.meeting.server.logLines.join('\n'))).toEqual([]);
    const { kept, bytes } = await stored();
    // The list is in the event that created the conference.
    const list = JSON.stringify(demoProtectedStrings.map((text) => ({ text })));
    const listed = kept.filter((each) => each.includes(list));
    const others = kept.filter((each) => !each.includes(list));
    expect(listed).toHaveLength(1);
    expect(listed[0]).toContain('conference:created');
    expect(found(listed.join('').replace(list, ''))).toEqual([]);
    expect(found(others.join('\n'))).toEqual([]);
    expect(others.join('\n')).toContain('Konec.');
    // Files and write-ahead logs, freed pages too: there not even the list can be read.
    expect(found(bytes.toString())).toEqual([]);
    expect(bytes.toString()).not.toContain('Konec.');
  });

  test('[PS15] with an empty list they arrive everywhere', async () => {
    m = await startGuardedMeeting();
    await m.organiser.live.done('protected:list', { strings: [] });
    expect(await attemptEverything()).not.toContain(false);
    expect(found(m.listener.heard())).toEqual(demoProtectedStrings);
    const { kept } = await stored();
    const written = kept.filter((each) => !each.includes('conference:created'));
    expect(found(written.join('\n'))).toEqual(demoProtectedStrings);
  });
});

describe('a wording with a string that was listed later', () => {
  test('[PS12] is not put back, and the log says why', async () => {
    let now = 1_790_000_040_000;
    m = await startGuardedMeeting(() => now);
    await m.organiser.live.done('protected:list', { strings: [] });
    paste(m.scribe.plan, 'Bydlíme v ulici Lidická 7.');
    await m.everybodyReads(['Bydlíme v ulici Lidická 7.']);
    const moment = now;
    now += 60_000;
    m.scribe.plan.deleteFrom(section, 0, 8, 17);
    await m.everybodyReads(['Bydlíme .']);
    now += 60_000;
    await m.organiser.live.done('protected:list', { strings: [{ text: 'Lidická 7' }] });
    await m.facilitator.live.done('plan:restore', { section, moment });
    await expect.poll(() => m.meeting.server.logLines.join('\n')).toContain('section-not-restored');
    expect(m.meeting.server.logLines.join('\n')).toContain('protected-edit-refused');
    expect(m.meeting.server.logLines.join('\n')).not.toContain('Lidick');
    paste(m.scribe.plan, 'Dál.');
    await m.everybodyReads(['Bydlíme .', 'Dál.']);
  });

  test('is put back where nothing of it is listed', async () => {
    let now = 1_790_000_040_000;
    m = await startGuardedMeeting(() => now);
    paste(m.scribe.plan, 'Bydlíme v ulici Lidická 7.');
    await m.everybodyReads(['Bydlíme v ulici Lidická 7.']);
    const moment = now;
    now += 60_000;
    m.scribe.plan.deleteFrom(section, 0, 8, 17);
    await m.everybodyReads(['Bydlíme .']);
    now += 60_000;
    await m.facilitator.live.done('plan:restore', { section, moment });
    await m.everybodyReads(['Bydlíme v ulici Lidická 7.']);
  });
});

describe('getting in', () => {
  test('[PS11] with a protected string as a name is refused with the reason', async () => {
    m = await startGuardedMeeting();
    const { live } = m.parent;
    for (const name of ['Zrnko', 'jitka z MŠ motylek']) {
      expect(await live.send('participant:return', callMe(name))).toMatchObject({
        ok: false,
        error: { code: 'CONFLICT', reason: 'protected-text' },
      });
    }
    expect(await live.send('participant:return', callMe('Jita'))).toMatchObject({ ok: true });
  });
});
