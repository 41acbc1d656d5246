import { stageId } from '@opora/shared/ids.ts';
import { documentLimits } from '@opora/shared/protocol/document-messages.ts';
import { irena, jitka, tomas } from '@opora/shared/templates/demo/demo-people.ts';
import { afterEach, expect, test, vi } from 'vitest';
import { type Attendee, type Meeting, startMeeting } from '../../support/meeting.ts';

const strengths = { fromStageId: stageId('strengths') };

let now: number;
let meeting: Meeting;
let leader: Attendee;
let teacher: Attendee;
let mother: Attendee;

/** A meeting in its strengths, where everybody has written. */
async function inStrengths(): Promise<void> {
  now = Date.now();
  meeting = await startMeeting(() => now);
  leader = await meeting.attend(tomas);
  teacher = await meeting.attend(irena);
  mother = await meeting.attend(jitka);
  await leader.live.done('conference:open', {});
  await leader.live.done('stage:go', {
    fromStageId: stageId('arrival'),
    toStageId: strengths.fromStageId,
  });
  await leader.live.done('pen:give', { ...strengths, section: 'strengths', to: 'everyone' });
  teacher.plan.typeLine('strengths', 'Ella čte.');
  await teacher.plan.saved();
}
afterEach(() => meeting?.end());

test('[PN1, GA8] a pen taken back is announced at once and holds for raw frames after two seconds', async () => {
  await inStrengths();
  await leader.live.done('pen:give', { ...strengths, section: 'strengths', to: 'first' });
  await vi.waitFor(() => {
    for (const { live } of [teacher, mother]) expect(live.state().pens.strengths).toBe('first');
  });

  now += documentLimits.penGraceMs - 1;
  teacher.plan.typeInto('strengths', 0, 'Ella čte.'.length, ' Ráda.');
  await teacher.plan.saved();

  now += 1;
  teacher.plan.typeLine('strengths', 'Pozdě.');
  await vi.waitFor(() => expect(teacher.plan.finalCode()).toBe(4403));
  mother.plan.typeLine('strengths', 'Držíme spolu.');
  await mother.plan.saved();
  await vi.waitFor(() =>
    expect(leader.plan.lines('strengths')).toEqual(['Ella čte. Ráda.', 'Držíme spolu.']),
  );
});

test('[PN1] where everybody only reads, the family is refused and who leads still writes', async () => {
  await inStrengths();
  await leader.live.done('pen:give', { ...strengths, section: null, to: 'closed' });
  now += documentLimits.penGraceMs;
  leader.plan.typeLine('strengths', 'Shrnutí.');
  await leader.plan.saved();
  mother.plan.typeLine('strengths', 'Ještě.');
  await vi.waitFor(() => expect(mother.plan.finalCode()).toBe(4403));
  expect(leader.plan.lines('strengths')).toEqual(['Ella čte.', 'Shrnutí.']);
});

test('[PR1] nobody takes the pen who does not lead', async () => {
  await inStrengths();
  for (const { live } of [teacher, mother]) {
    const answer = await live.send('pen:give', {
      ...strengths,
      section: 'strengths',
      to: 'closed',
    });
    expect(answer).toMatchObject({ ok: false, error: { reason: 'not-allowed' } });
  }
  expect(leader.live.state().pens.strengths).toBe('everyone');
});
