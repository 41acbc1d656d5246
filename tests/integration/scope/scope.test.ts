import { demoConferenceId } from '@opora/server/demo/demo.ts';
import { taskId } from '@opora/shared/ids.ts';
import { alzbeta, irena, jitka, klara, lenka } from '@opora/shared/templates/demo/demo-people.ts';
import { stages, terms } from '@opora/shared/testing/script.ts';
import { expect, it, vi } from 'vitest';
import { knock, refused } from '../circles/outsider.ts';
import { onlyStrengths, reason, useScopeWorld } from './scope-world.ts';

const world = useScopeWorld();
const whole = { stages: 'all', readsPlan: true, tasks: 'all', reason } as const;

it('[SC3] who does not read the plan is refused it as one that does not exist', async () => {
  const doctor = await world.come(alzbeta);
  const open = await world.plan(doctor);
  await world.setScope(alzbeta, { ...whole, readsPlan: false });
  await vi.waitFor(() => expect(open.finalCode()).toBe(4403));
  expect(await knock(doctor, 'plan')).toEqual(refused);
  const who = `conference=${demoConferenceId}&as=${alzbeta}`;
  const path = `${doctor.origin}/api/plan/section?section=purpose&${who}`;
  expect((await fetch(path, { headers: { cookie: doctor.cookie } })).status).toBe(403);
  expect((await world.live(doctor)).state().status).toBe('preparing');
  await world.setScope(alzbeta, whole);
  expect((await world.plan(doctor)).finalCode()).toBeUndefined();
});

it('[SC4] of tasks that are none of theirs not a word reaches the person, by any road', async () => {
  const [foreign, own, proposed] = [taskId('foreign'), taskId('own'), taskId('proposed')];
  const propose = (id: typeof own, what: string, owner: typeof lenka) =>
    world.leader.done('task:propose', { taskId: id, terms: terms({ what, owner }) });
  await world.leader.done('conference:open', {});
  await propose(foreign, 'Dohodnout doučování', irena);
  const live = await world.live(await world.come(lenka));
  await world.setScope(lenka, { ...whole, tasks: 'own' });
  await vi.waitFor(() => expect(live.state().tasks).toEqual([]));
  const before = live.events.length;
  await world.leader.done('task:revise', {
    taskId: foreign,
    seenVersion: 0,
    changes: { what: 'Doučování dvakrát týdně' },
  });
  await propose(own, 'Připravit večerní řád', lenka);
  await live.done('task:propose', {
    taskId: proposed,
    terms: terms({ what: 'Zavolat do školy', owner: jitka }),
  });
  await vi.waitFor(() => expect(live.state().tasks.map(({ id }) => id)).toEqual([own, proposed]));
  expect(JSON.stringify(live.events.slice(before))).not.toContain('oučování');
  const fresh = await world.live(await world.come(lenka));
  expect(JSON.stringify(fresh.snapshots)).not.toContain('oučování');
  expect(fresh.state()).toEqual(live.state());
  await world.setScope(lenka, null);
  await vi.waitFor(() => expect(live.state().tasks).toHaveLength(3));
});

it('[SC5] the reason reaches organiser and facilitator, the scope also the person, others nothing', async () => {
  await world.leader.done('conference:open', {});
  await world.go(stages.strengths);
  const [doctor, scribe] = [
    await world.live(await world.come(alzbeta)),
    await world.live(await world.come(klara)),
  ];
  await world.setScope(alzbeta, onlyStrengths);
  await vi.waitFor(() => expect(scribe.events.at(-1)?.type).toBe('event:withheld'));
  const heard = (client: typeof doctor) => JSON.stringify([client.events, client.snapshots]);
  expect(heard(world.leader)).toContain(reason);
  expect(heard(world.organiser)).toContain(reason);
  for (const each of [doctor, scribe]) expect(heard(each)).not.toContain(reason);
  const scopeIn = (client: typeof doctor) =>
    client.state().participants.find(({ id }) => id === alzbeta)?.scope;
  expect(scopeIn(doctor)).toEqual({ ...onlyStrengths, reason: '' });
  expect(scopeIn(scribe)).toBeNull();
});
