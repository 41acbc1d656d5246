import { describe, expect, it } from 'vitest';
import { participantId } from '../../ids.ts';
import {
  alzbeta,
  irena,
  jitka,
  klara,
  matyas,
  radim,
  simona,
  tomas,
  vera,
} from '../../templates/demo/demo-people.ts';
import { demoScript, type Script, stages } from '../../testing/script.ts';
import { decideFloor, floorAfter } from './decide-floor.ts';
import { type Floor, quietFloor } from './floor.ts';
import type { FloorCommand } from './floor-commands.ts';
import { roundOrder } from './floor-people.ts';

const screen = participantId('screen');

/** Open, in the order of arrival: the mother remotely, the teacher, the doctor remotely, the gran, the leaders. */
function underway(): Script {
  const places = [
    [jitka, 'remote'],
    [irena, 'room'],
    [alzbeta, 'remote'],
    [vera, 'room'],
    [simona, 'room'],
    [tomas, 'room'],
    [klara, 'room'],
  ] as const;
  const open = demoScript().run(tomas, { type: 'conference:open' });
  return places.reduce(
    (script, [id, place]) =>
      script.run(tomas, { type: 'participant:return', participantId: id, place, callName: null }),
    open,
  );
}

const script = underway();
const at = (command: FloorCommand, by = tomas, floor: Floor = quietFloor) =>
  decideFloor(floor, script.state, by, command);

/** The floor after commands that must be done. */
function floorOf(...steps: readonly (readonly [typeof tomas, FloorCommand])[]): Floor {
  return steps.reduce((floor, [by, command]) => {
    const decided = decideFloor(floor, script.state, by, command);
    if (!decided.ok) throw new Error(`${command.type}: ${decided.error}`);
    return decided.value;
  }, quietFloor);
}

const ask = (id: typeof tomas) => [id, { type: 'floor:ask', participantId: id }] as const;
const give = (id: typeof tomas) => [tomas, { type: 'floor:give', participantId: id }] as const;

describe('asking for the floor', () => {
  it('[FL2] queues people in the order in which they are heard, and asking twice keeps the place', () => {
    expect(floorOf(ask(irena), ask(jitka), ask(irena)).queue).toEqual([irena, jitka]);
  });

  it('[FL2] takes only the asking person out again', () => {
    const back = [jitka, { type: 'floor:withdraw', participantId: jitka }] as const;
    expect(floorOf(ask(irena), ask(jitka), back).queue).toEqual([irena]);
  });

  it('[FL2] is done for others by whoever leads or writes down, and by nobody else', () => {
    const forVera: FloorCommand = { type: 'floor:ask', participantId: vera };
    for (const by of [klara, tomas, simona]) {
      expect(at(forVera, by)).toMatchObject({ ok: true, value: { queue: [vera] } });
    }
    for (const by of [jitka, irena, screen]) {
      expect(at(forVera, by)).toEqual({ ok: false, error: 'not-allowed' });
    }
    const forItself: FloorCommand = { type: 'floor:ask', participantId: screen };
    expect(at(forItself, screen)).toEqual({ ok: false, error: 'not-allowed' });
  });

  it('[FL2] is for people who are in the meeting', () => {
    const about = (id: typeof tomas): FloorCommand => ({ type: 'floor:ask', participantId: id });
    expect(at(about(matyas))).toEqual({ ok: false, error: 'not-here' });
    for (const id of [radim, screen, participantId('nobody')]) {
      expect(at(about(id))).toEqual({ ok: false, error: 'unknown-person' });
    }
  });
});

describe('leading', () => {
  it('[FL3] whoever is given the floor leaves the queue, and whoever had it has spoken', () => {
    const floor = floorOf(ask(irena), ask(jitka), give(jitka), give(irena));
    expect(floor).toMatchObject({ speaking: irena, queue: [], spoken: [jitka] });
  });

  it('[FL3] the same press on two devices gives it once', () => {
    const once = floorOf(ask(irena), ask(jitka), give(irena));
    expect(floorOf(ask(irena), ask(jitka), give(irena), give(irena))).toEqual(once);
  });

  it('[FL3] a second press of done does not end the turn of who speaks next', () => {
    const done = [tomas, { type: 'floor:release', participantId: irena }] as const;
    expect(floorOf(give(irena), done).speaking).toBeNull();
    expect(floorOf(give(irena), done, give(jitka), done).speaking).toBe(jitka);
  });

  it('[FL3] later is the end of the queue', () => {
    const later = [tomas, { type: 'floor:later', participantId: irena }] as const;
    expect(floorOf(ask(irena), ask(jitka), later).queue).toEqual([jitka, irena]);
  });

  it('[FL3] whoever speaks may finish by themselves, and nobody ends the turn of another', () => {
    const { speaking } = floorOf(give(irena), [
      irena,
      { type: 'floor:release', participantId: irena },
    ]);
    expect(speaking).toBeNull();
    expect(at({ type: 'floor:release', participantId: irena }, jitka)).toEqual({
      ok: false,
      error: 'not-allowed',
    });
  });
});

describe('a round', () => {
  const start = [tomas, { type: 'round:start' }] as const;
  const next = (speaking: typeof tomas | null) =>
    [tomas, { type: 'round:next', speaking }] as const;

  it('[FL5] begins with the family, then those who are remote, then the room', () => {
    expect(roundOrder(script.state)).toEqual([jitka, vera, alzbeta, irena, simona]);
    expect(floorOf(start)).toMatchObject({
      speaking: jitka,
      round: [vera, alzbeta, irena, simona],
    });
  });

  it('[FL5] goes on at the leader’s press, once for two devices, and ends with the last', () => {
    expect(floorOf(start, next(jitka))).toMatchObject({ speaking: vera, spoken: [jitka] });
    expect(decideFloor(floorOf(start, next(jitka)), script.state, tomas, next(jitka)[1])).toEqual({
      ok: false,
      error: 'stale-floor',
    });
    const all = [jitka, vera, alzbeta, irena, simona].map(next);
    expect(floorOf(start, ...all)).toMatchObject({ speaking: null, round: null });
  });

  it('[FL5] whoever passes is not asked again and has not spoken', () => {
    const pass = (id: typeof tomas) => [id, { type: 'round:pass', participantId: id }] as const;
    const floor = floorOf(start, pass(jitka), pass(alzbeta), next(null));
    expect(floor).toMatchObject({ speaking: vera, round: [irena, simona], spoken: [] });
    expect(at({ type: 'round:pass', participantId: jitka }, irena, floorOf(start))).toEqual({
      ok: false,
      error: 'not-allowed',
    });
  });

  it('[FL5] lets somebody who asked come in between', () => {
    const floor = floorOf(start, ask(klara), give(klara), next(klara));
    expect(floor).toMatchObject({ speaking: vera, spoken: [jitka, klara] });
  });

  it('[FL5] that is stopped leaves whoever speaks their turn', () => {
    expect(floorOf(start, [tomas, { type: 'round:stop' }])).toMatchObject({
      speaking: jitka,
      round: null,
    });
  });
});

describe('signs', () => {
  const raise = [jitka, { type: 'sign:raise', kind: 'need-break' }] as const;

  it('[FL7] stand until they are heard or taken back, and can be raised anew', () => {
    const sign = { by: jitka, kind: 'need-break' } as const;
    const heard = [tomas, { type: 'sign:hear', participantId: jitka, kind: 'need-break' }] as const;
    expect(floorOf(raise, raise).signs).toEqual([{ ...sign, isHeard: false }]);
    expect(floorOf(raise, heard).signs).toEqual([{ ...sign, isHeard: true }]);
    expect(floorOf(raise, heard, raise).signs).toEqual([{ ...sign, isHeard: false }]);
    expect(floorOf(raise, [jitka, { type: 'sign:take-back', kind: 'need-break' }]).signs).toEqual(
      [],
    );
  });

  it('[FL7] are nobody’s to hear but the leader’s, and the screen has none', () => {
    const hear: FloorCommand = { type: 'sign:hear', participantId: jitka, kind: 'need-break' };
    for (const by of [jitka, klara, irena, screen]) {
      expect(at(hear, by)).toEqual({ ok: false, error: 'not-allowed' });
    }
    expect(at(raise[1], screen)).toEqual({ ok: false, error: 'not-allowed' });
  });
});

describe('when the conference moves on', () => {
  const full = floorOf(
    ask(irena),
    ask(vera),
    give(jitka),
    [tomas, { type: 'floor:note', participantId: alzbeta, hasSpoken: true }],
    [irena, { type: 'sign:raise', kind: 'more-time' }],
    [irena, { type: 'sign:raise', kind: 'not-understood' }],
  );

  it('[FL4] whoever leaves, speaking or waiting, leaves the floor', () => {
    const gone = [jitka, irena].reduce(
      (before, id) => before.run(id, { type: 'participant:step-out', participantId: id }),
      script,
    );
    expect(floorAfter(full, script.state, gone.state)).toEqual({
      ...quietFloor,
      queue: [vera],
      spoken: [alzbeta],
    });
  });

  it('[FL4] whoever is put out, or whose part is over, leaves it too', () => {
    const out = script
      .run(simona, { type: 'participant:dismiss', participantId: irena })
      .run(simona, {
        type: 'scope:set',
        participantId: jitka,
        scope: { stages: [stages.plan], readsPlan: true, tasks: 'all', reason: '' },
      });
    const floor = floorAfter(full, script.state, out.state);
    expect(floor).toMatchObject({ speaking: null, queue: [vera] });
  });

  it('[FL6] a new stage forgets who has spoken, and keeps who waits and who needs something', () => {
    const moved = script.run(tomas, { type: 'stage:advance', fromStageId: stages.arrival });
    expect(floorAfter(full, script.state, moved.state)).toEqual({
      ...full,
      spoken: [],
      signs: [{ by: irena, kind: 'not-understood', isHeard: false }],
    });
    const paused = script.run(tomas, { type: 'conference:pause', minutes: null });
    expect(floorAfter(full, script.state, paused.state)).toEqual(full);
  });

  it('[FL1] closing leaves nothing of it', () => {
    const closed = script.run(tomas, { type: 'conference:close', fromStageId: stages.arrival });
    expect(floorAfter(full, script.state, closed.state)).toEqual(quietFloor);
    expect(decideFloor(quietFloor, closed.state, irena, ask(irena)[1])).toEqual({
      ok: false,
      error: 'already-closed',
    });
    expect(decideFloor(quietFloor, demoScript().state, irena, ask(irena)[1])).toEqual({
      ok: false,
      error: 'not-open',
    });
  });
});
