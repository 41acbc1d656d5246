import { taskId } from '@opora/shared/ids.ts';
import { irena, jitka, klara, lenka, tomas } from '@opora/shared/templates/demo/demo-people.ts';
import { terms } from '@opora/shared/testing/script.ts';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Meeting, stageOf, startMeeting } from '../../support/meeting.ts';

/** Somebody who was not there has a task; their link still opens when the meeting is over. */

const lessons = taskId('lessons');
const instalments = taskId('instalments');

let meeting: Meeting;
beforeEach(async () => {
  meeting = await startMeeting();
  const facilitator = await meeting.attend(tomas);
  const scribe = await meeting.attend(klara);
  await facilitator.live.done('conference:open', {});
  await scribe.live.done('task:propose', {
    taskId: lessons,
    terms: terms({ what: 'Domluvit doučování', owner: irena }),
  });
  await scribe.live.done('task:propose', {
    taskId: instalments,
    terms: terms({ what: 'Domluvit splátky', owner: lenka }),
  });
  await facilitator.live.done('conference:close', { fromStageId: stageOf(facilitator.live) });
});
afterEach(() => meeting?.end());

describe('after closing', () => {
  it('[TK7] the personal link of an absent owner opens, and everybody hears the answer', async () => {
    const mother = await meeting.attend(jitka);
    const teacher = await meeting.attend(irena, 'remote');
    expect(teacher.live.state()).toMatchObject({ status: 'closed' });
    await teacher.live.done('task:accept', {
      taskId: lessons,
      withHelp: true,
      words: 'Potřebuji souhlas vedení.',
    });
    await vi.waitFor(() =>
      expect(mother.live.state().tasks).toMatchObject([
        {
          status: 'accepted-with-help',
          answer: { how: 'own', recordedBy: irena, words: 'Potřebuji souhlas vedení.' },
        },
        { status: 'proposed', answer: null },
      ]),
    );
  });

  it('[TK7] nobody answers for somebody else, and no terms are changed any more', async () => {
    const { live } = await meeting.attend(irena);
    const answer = { taskId: instalments, withHelp: false, words: '' };
    expect(await live.send('task:accept', answer)).toMatchObject({
      ok: false,
      error: { reason: 'not-allowed' },
    });
    const changes = { support: 'škola' };
    expect(
      await live.send('task:revise', { taskId: lessons, seenVersion: 0, changes }),
    ).toMatchObject({ ok: false, error: { reason: 'already-closed' } });
  });
});
