import { participantId, stageId } from '@opora/shared/ids.ts';
import { documentLimits } from '@opora/shared/protocol/document-messages.ts';
import { irena, jitka, tomas } from '@opora/shared/templates/demo/demo-people.ts';
import { afterEach, expect, test, vi } from 'vitest';
import { type Meeting, startMeeting } from '../../support/meeting.ts';

const opening = { fromStageId: stageId('opening') };

let meeting: Meeting;
afterEach(() => meeting?.end());

test('[GA8] after the closing, writing under way is taken for two seconds and then refused', async () => {
  let now = Date.now();
  meeting = await startMeeting(() => now);
  const leader = await meeting.attend(tomas);
  const mother = await meeting.attend(jitka);
  const teacher = await meeting.attend(irena);
  await leader.live.done('conference:open', {});
  await leader.live.done('stage:advance', { fromStageId: stageId('arrival') });
  await leader.live.done('pen:give', { ...opening, section: null, to: 'everyone' });
  await leader.live.done('conference:close', opening);

  now += documentLimits.penGraceMs - 1;
  mother.plan.typeLine('notes', 'Ještě slovo.');
  await mother.plan.saved();
  // Of what was never open to her, nothing is under way.
  teacher.plan.typeLine('goals', 'Nikdy.');
  await vi.waitFor(() => expect(teacher.plan.finalCode()).toBe(4403));

  now += 1;
  mother.plan.typeLine('notes', 'Pozdě.');
  await vi.waitFor(() => expect(mother.plan.finalCode()).toBe(4403));
  const screen = await meeting.attend(participantId('screen'));
  expect(screen.plan.lines('notes')).toEqual(['Ještě slovo.']);
  expect(screen.plan.lines('goals')).toEqual([]);
});
