import { describe, expect, it } from 'vitest';
import { assert } from '../../assert.ts';
import type { ParticipantId } from '../../ids.ts';
import { participantId } from '../../ids.ts';
import { irena, jitka, klara, simona, tomas, vera } from '../../templates/demo/demo-people.ts';
import { demoScript, stages } from '../../testing/script.ts';
import { findParticipant } from '../conference/conference.ts';
import { decideFloor } from './decide-floor.ts';
import type { Floor } from './floor.ts';
import { floorFor, quietView } from './floor-viewer.ts';
import { speakersOf } from './speakers.ts';

const screen = participantId('screen');
const everybody = [jitka, irena, klara, simona, tomas, screen];

const open = [jitka, irena, vera, simona, tomas].reduce(
  (script, id) =>
    script.run(tomas, {
      type: 'participant:return',
      participantId: id,
      place: 'room',
      callName: null,
    }),
  demoScript()
    .run(tomas, { type: 'stage:audience', stageId: stages.opening, audience: 'family' })
    .run(tomas, { type: 'conference:open' }),
);
const floor: Floor = {
  speaking: irena,
  queue: [vera],
  round: null,
  spoken: [simona],
  signs: [
    { by: jitka, kind: 'need-break', isHeard: false },
    { by: jitka, kind: 'not-understood', isHeard: true },
  ],
};

function seenBy(id: ParticipantId, connected: readonly ParticipantId[], state = open.state) {
  const viewer = findParticipant(state, id);
  assert(viewer !== undefined, 'one of the case');
  return floorFor(floor, state, connected, viewer);
}

describe('the floor as it is seen', () => {
  it('[FL7] shows everybody who speaks and waits, and each their own signs alone', () => {
    for (const id of [irena, klara, simona, screen]) {
      expect(seenBy(id, everybody)).toEqual({ ...quietView, speaking: irena, queue: [vera] });
    }
    expect(seenBy(jitka, everybody).ownSigns).toEqual([
      { kind: 'need-break', isHeard: false },
      { kind: 'not-understood', isHeard: true },
    ]);
  });

  it('[FL6] [FL7] tells the facilitator alone what is not heard yet and who has not spoken', () => {
    expect(seenBy(tomas, everybody).leader).toEqual({
      signs: [{ by: jitka, kind: 'need-break' }],
      notYetSpoken: [jitka, vera],
    });
  });

  it('[FL7] tells the organiser in the place of a facilitator without a connection, and nobody else', () => {
    const without = everybody.filter((id) => id !== tomas);
    expect(seenBy(simona, without).leader).toEqual(seenBy(tomas, everybody).leader);
    for (const id of [jitka, irena, klara, screen]) expect(seenBy(id, without).leader).toBeNull();
  });

  it('[FL8] shows one and the same empty floor to everybody while the family is by itself', () => {
    const apart = open.run(tomas, { type: 'stage:advance', fromStageId: stages.arrival });
    for (const id of everybody) expect(seenBy(id, everybody, apart.state)).toEqual(quietView);
    const about = { participantId: jitka } as const;
    expect(decideFloor(floor, apart.state, jitka, { type: 'floor:ask', ...about })).toEqual({
      ok: false,
      error: 'family-time',
    });
  });

  it('[FL5] names who speaks and at most two who come, those of a round first', () => {
    const view = { ...quietView, speaking: irena, queue: [vera, jitka, simona] };
    expect(speakersOf(view)).toEqual({ now: irena, next: [vera, jitka] });
    expect(speakersOf({ ...view, round: [jitka] })).toEqual({ now: irena, next: [jitka, vera] });
  });
});
