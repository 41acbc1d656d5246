import { describe, expect, it } from 'vitest';
import { type ParticipantId, participantId, scaleId } from '../../ids.ts';
import {
  alzbeta,
  irena,
  jitka,
  klara,
  lenka,
  lida,
  matyas,
  simona,
  tomas,
  vera,
} from '../../templates/demo/demo-people.ts';
import { demoScript, type Script, stages } from '../../testing/script.ts';
import { findParticipant } from '../conference/conference.ts';
import { evolve } from '../conference/evolve.ts';
import { conferenceFor, eventFor } from '../conference/viewer.ts';
import type { Scale } from './scale.ts';
import { spreadOf } from './spread.ts';

const screen = participantId('screen');
const safe = scaleId('safe');
const ask = {
  type: 'scale:ask',
  scaleId: safe,
  question: 'Jak bezpečně je dětem?',
  low: 'hned musíme zasáhnout',
  high: 'děti jsou v bezpečí a v pohodě',
} as const;
const say = (value: number | null, onBehalfOf: ParticipantId | null = null) =>
  ({ type: 'scale:answer', scaleId: safe, value, onBehalfOf }) as const;
const come = (participantId: ParticipantId) =>
  ({ type: 'participant:return', participantId, place: 'room', callName: null }) as const;
const leave = (participantId: ParticipantId) =>
  ({ type: 'participant:step-out', participantId }) as const;
const refused = (error: string) => ({ ok: false, error });

/** Those of the invented case who are in the room at minute 52 (domain.md 9.1.5). */
const here = [jitka, vera, simona, tomas, klara, irena, lenka, lida];
const gathered = () =>
  here.reduce(
    (script, id) => script.run(klara, come(id)),
    demoScript().run(tomas, { type: 'conference:open' }),
  );
const asked = () => gathered().run(tomas, ask);
/** Jitka 5, Věra 6, Lída 5; the two grandmothers by the scribe. */
const familyAnswered = () =>
  asked().run(jitka, say(5)).run(klara, say(6, vera)).run(klara, say(5, lida));
const all = () => familyAnswered().run(simona, say(4)).run(irena, say(5)).run(lenka, say(6));

function scaleFor(script: Script, id: ParticipantId): Scale {
  const person = findParticipant(script.state, id);
  const scale = person && conferenceFor(script.state, person).scales.at(-1);
  if (scale === undefined) throw new Error(`no scale for ${id}`);
  return scale;
}
const valuesFor = (script: Script, id: ParticipantId) =>
  scaleFor(script, id).answers.map(({ value }) => value);

describe('asking', () => {
  it('[SL1] is the leader’s, one question at a time, and points the wall there', () => {
    expect(gathered().try(jitka, ask)).toEqual(refused('not-allowed'));
    expect(asked().state).toMatchObject({ focus: { kind: 'scale' } });
    expect(asked().try(tomas, { ...ask, scaleId: scaleId('two') })).toEqual(refused('scale-asked'));
    expect(asked().try(tomas, ask)).toEqual({ ok: true, value: [] });
    expect(all().try(tomas, { ...ask, scaleId: scaleId('two') }).ok).toBe(true);
  });
});

describe('the family first', () => {
  it('[SL2] the others’ turn comes when all of the family who are here have answered', () => {
    expect(asked().try(simona, say(4))).toEqual(refused('family-first'));
    const waiting = asked().run(jitka, say(5)).run(klara, say(6, vera));
    expect(waiting.try(simona, say(4))).toEqual(refused('family-first'));
    expect(familyAnswered().try(simona, say(4)).ok).toBe(true);
  });

  it('[SL2] or when the leader says so, or when who was waited for has left', () => {
    const opened = asked().run(tomas, { type: 'scale:open', scaleId: safe });
    expect(opened.try(simona, say(4)).ok).toBe(true);
    const left = asked().run(jitka, say(5)).run(klara, leave(vera)).run(klara, leave(lida));
    expect(left.try(simona, say(4)).ok).toBe(true);
  });

  it('[SL2] where nobody of the family is here it is everybody’s turn at once', () => {
    const alone = demoScript()
      .run(tomas, { type: 'conference:open' })
      .run(simona, come(simona))
      .run(tomas, ask);
    expect(alone.try(simona, say(4)).ok).toBe(true);
  });

  it('[SL2] a child answers as everybody else of the family', () => {
    const withChild = gathered().run(matyas, come(matyas)).run(tomas, ask);
    const others = withChild.run(jitka, say(5)).run(klara, say(6, vera)).run(klara, say(5, lida));
    expect(others.try(simona, say(4))).toEqual(refused('family-first'));
    expect(others.run(matyas, say(null)).try(simona, say(4)).ok).toBe(true);
  });
});

describe('answers', () => {
  it('[SL3] are nobody else’s until the reveal: the others have their number alone', () => {
    for (const id of [tomas, simona, irena, screen]) {
      expect(scaleFor(familyAnswered(), id)).toMatchObject({ answers: [], count: 3 });
    }
    expect(valuesFor(familyAnswered(), jitka)).toEqual([5]);
    expect(valuesFor(familyAnswered(), vera)).toEqual([6]);
    expect(valuesFor(familyAnswered(), klara)).toEqual([6, 5]);
  });

  it('[SL3] are changed until the reveal and no more after it', () => {
    expect(valuesFor(asked().run(jitka, say(5)).run(jitka, say(7)), jitka)).toEqual([7]);
    expect(all().try(jitka, say(7))).toEqual(refused('scale-revealed'));
  });

  it('[SL3] are of those who have a say, for themselves or for whom they may write', () => {
    expect(asked().try(tomas, say(4))).toEqual(refused('not-allowed'));
    expect(asked().try(klara, say(4))).toEqual(refused('not-allowed'));
    expect(asked().try(klara, say(4, jitka))).toEqual(refused('not-allowed'));
  });

  it('[SL4] are revealed after the last one here, as in the invented case', () => {
    const before = familyAnswered().run(simona, say(4)).run(irena, say(5));
    expect(scaleFor(before, screen)).toMatchObject({ phase: 'everyone', answers: [], count: 5 });
    expect(scaleFor(all(), screen).phase).toBe('revealed');
    expect(valuesFor(all(), screen)).toEqual([4, 5, 5, 5, 6, 6]);
  });

  it('[SL4] or when the leader reveals them, and wait for nobody who has left', () => {
    const early = asked().run(jitka, say(5)).run(tomas, { type: 'scale:reveal', scaleId: safe });
    expect(valuesFor(early, screen)).toEqual([5]);
    const left = familyAnswered().run(simona, say(4)).run(irena, say(5)).run(klara, leave(lenka));
    expect(scaleFor(left, screen).phase).toBe('revealed');
    const nobodyAnswered = asked().run(klara, leave(lenka));
    expect(scaleFor(nobodyAnswered, screen).phase).toBe('family');
  });

  it('[SL4] stay hidden while the family is by itself, whoever leaves', () => {
    const apart = gathered()
      .run(tomas, { type: 'stage:audience', stageId: stages.plan, audience: 'family' })
      .run(tomas, ask)
      .run(jitka, say(5))
      .run(klara, say(6, vera))
      .run(tomas, { type: 'stage:go', fromStageId: stages.arrival, toStageId: stages.plan })
      .run(lida, leave(lida));
    expect(scaleFor(apart, simona)).toMatchObject({ phase: 'family', answers: [] });
    const back = apart.run(tomas, {
      type: 'stage:go',
      fromStageId: stages.plan,
      toStageId: stages.closing,
    });
    expect(scaleFor(back, simona).phase).toBe('everyone');
  });

  it('[SL5] carry names only where the group wants them, and stand by value', () => {
    const named = all().run(tomas, { type: 'scale:names', scaleId: safe, isNamed: true });
    const names = (script: Script, id: ParticipantId) =>
      scaleFor(script, id).answers.map(({ by }) => by);
    expect(names(all(), tomas)).toEqual([null, null, null, null, null, null]);
    expect(names(all(), jitka).filter((by) => by !== null)).toEqual([jitka]);
    expect(names(named, tomas).toSorted()).toEqual(
      [jitka, vera, simona, irena, lenka, lida].toSorted(),
    );
    const early = asked().run(tomas, { type: 'scale:names', scaleId: safe, isNamed: true });
    expect(scaleFor(early.run(jitka, say(5)), tomas).answers).toEqual([]);
  });

  it('are counted by value, "I do not know" apart', () => {
    const spread = spreadOf([{ value: 4 }, { value: 5 }, { value: 5 }, { value: null }]);
    expect(spread).toEqual({ counts: [0, 0, 0, 0, 1, 2, 0, 0, 0, 0, 0], unknown: 1 });
  });
});

describe('who hears what', () => {
  it('[SL3] changes a copy by events as a snapshot would, whoever looks', () => {
    const script = all()
      .run(tomas, { type: 'scale:names', scaleId: safe, isNamed: true })
      .run(tomas, { ...ask, scaleId: scaleId('two') })
      .run(jitka, { ...say(3), scaleId: scaleId('two') });
    for (const { id } of demoScript().state.participants) {
      let whole = demoScript().state;
      const person = () => {
        const found = findParticipant(whole, id);
        if (found === undefined) throw new Error(`no ${id}`);
        return found;
      };
      let copy = conferenceFor(whole, person());
      for (const event of script.events) {
        const before = whole;
        whole = evolve(whole, event);
        copy = evolve(copy, eventFor(event, before, person()));
        expect(copy).toEqual(conferenceFor(whole, person()));
      }
    }
  });

  it('[SL3] who has answered already is told to nobody', () => {
    const script = asked().run(jitka, say(5));
    const event = script.events.at(-1);
    const viewer = findParticipant(script.state, tomas);
    if (event === undefined || viewer === undefined) throw new Error('nothing');
    expect(JSON.stringify(eventFor(event, asked().state, viewer))).not.toContain(jitka);
  });

  it('[SL6] shows what was answered the last time without the names of others', () => {
    const past = {
      question: ask.question,
      answers: [
        { by: jitka, value: 4 },
        { by: alzbeta, value: 2 },
      ],
    };
    const state = {
      ...gathered().state,
      previous: { heldAt: 0, tasks: [], scales: [past] },
    };
    const seen = (id: ParticipantId) => {
      const person = findParticipant(state, id);
      return person && conferenceFor(state, person).previous?.scales[0]?.answers;
    };
    expect(seen(jitka)).toEqual([
      { by: null, value: 2 },
      { by: jitka, value: 4 },
    ]);
    expect(seen(screen)?.map(({ by }) => by)).toEqual([null, null]);
  });
});
