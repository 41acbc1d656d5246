import { describe, expect, it } from 'vitest';
import type { ParticipantId } from '../../ids.ts';
import {
  alzbeta,
  irena,
  jitka,
  klara,
  lida,
  matyas,
  nikola,
  radim,
  simona,
  tomas,
  vera,
} from '../../templates/demo/demo-people.ts';
import { demoScript, type Script, stages } from '../../testing/script.ts';
import { screen, withTwoChildren } from '../../testing/two-children.ts';
import { conferenceFor, eventFor } from '../conference/viewer.ts';
import { askedPeople, isAsked } from './asked-people.ts';
import { type AgreementLevel, agreementLevels, voiceOf } from './voice.ts';

const give = (participantId: ParticipantId, level: AgreementLevel = 'agree', words = '') =>
  ({ type: 'agreement:give', participantId, level, words }) as const;
const opinion = (participantId: ParticipantId, words: string) =>
  ({ type: 'opinion:give', participantId, view: 'good', words }) as const;
const putOff = (participantId: ParticipantId) =>
  ({ type: 'agreement:put-off', participantId }) as const;
const arrive = (participantId: ParticipantId) =>
  ({ type: 'participant:return', participantId, place: 'room', callName: null }) as const;

const opened = () => demoScript().run(tomas, { type: 'conference:open' });
const close = (script: Script) =>
  script.run(tomas, { type: 'conference:close', fromStageId: stages.arrival });
const refused = (error: string) => ({ ok: false, error });

describe('what people say to the plan', () => {
  it('[AM1] is one of five degrees with words as they were said, and the last one counts', () => {
    const words = 'S psychologem souhlasím,  ale chci být u první návštěvy.';
    let script = opened();
    for (const level of agreementLevels) script = script.run(jitka, give(jitka, level, words));
    expect(script.state.voices).toEqual([
      {
        ...{ kind: 'agreement', participantId: jitka, level: 'not-understood', words },
        ...{ how: 'own', recordedBy: jitka, at: script.now },
      },
    ]);
    expect(script.events.filter(({ type }) => type === 'agreement:given')).toHaveLength(5);
    expect(script.try(jitka, give(jitka, 'not-understood', words))).toEqual({
      ok: true,
      value: [],
    });
  });

  it('[AM2] is written down for those without a device, and says who wrote it', () => {
    const script = opened().run(klara, give(vera, 'reservation', 'Chci být u toho.'));
    expect(voiceOf(script.state, vera)).toMatchObject({ how: 'spoken', recordedBy: klara });
    expect(opened().try(jitka, give(vera))).toEqual(refused('not-allowed'));
  });

  it('[AM2] is changed by nobody else once the person gave it on their own device', () => {
    const own = opened().run(jitka, give(jitka, 'disagree', 'Tohle nechci.'));
    for (const other of [klara, tomas, simona]) {
      expect(own.try(other, give(jitka))).toEqual(refused('has-spoken'));
    }
    const spoken = opened().run(klara, give(jitka)).run(klara, give(jitka, 'disagree'));
    expect(voiceOf(spoken.state, jitka)).toMatchObject({ level: 'disagree', how: 'spoken' });
  });

  it('[AM3] is an opinion where a child says it, never an agreement', () => {
    const script = opened();
    expect(script.try(matyas, give(matyas))).toEqual(refused('not-allowed'));
    expect(script.try(klara, give(matyas))).toEqual(refused('not-asked'));
    expect(script.try(klara, opinion(jitka, 'dobrý'))).toEqual(refused('not-asked'));
    const said = script.run(matyas, opinion(matyas, 'Dobrý.'));
    expect(voiceOf(said.state, matyas)).toMatchObject({ kind: 'opinion', words: 'Dobrý.' });
    const beside = script.run(nikola, opinion(matyas, 'Dobrý.'));
    expect(voiceOf(beside.state, matyas)).toMatchObject({ how: 'spoken', recordedBy: nikola });
    expect(script.try(lida, opinion(matyas, 'Dobrý.'))).toEqual(refused('not-allowed'));
  });

  it('[AM1] is not given by who leads, writes down, interprets, looks on, or by the screen', () => {
    const asked = withTwoChildren(opened().state).participants.filter(isAsked);
    const roles = new Set(asked.map(({ role }) => role));
    expect([...roles].sort()).toEqual(
      ['child', 'organiser', 'parent', 'professional', 'relative', 'support-person'].sort(),
    );
    expect(opened().try(tomas, give(tomas))).toEqual(refused('not-asked'));
    expect(opened().try(klara, give(klara))).toEqual(refused('not-asked'));
  });

  it('[AM4] is put off for who is not here, and can be said by them also after closing', () => {
    const put = opened().run(klara, putOff(alzbeta));
    expect(voiceOf(put.state, alzbeta)).toEqual({
      ...{ kind: 'to-be-told', participantId: alzbeta, recordedBy: klara, at: put.now },
    });
    const after = close(put).run(alzbeta, give(alzbeta, 'agree'));
    expect(voiceOf(after.state, alzbeta)).toMatchObject({ level: 'agree', how: 'own' });
    expect(close(opened()).try(irena, give(irena))).toEqual(refused('already-closed'));
    expect(after.try(alzbeta, give(alzbeta, 'disagree'))).toEqual(refused('already-closed'));
  });

  it('[AM4] is not put off for who is here or has said it', () => {
    const here = opened().run(irena, arrive(irena));
    expect(here.try(klara, putOff(irena))).toEqual(refused('is-here'));
    expect(opened().run(irena, give(irena)).try(klara, putOff(irena))).toEqual(
      refused('has-spoken'),
    );
  });

  it('[AM5] names nobody who is heard apart, not even to those who know of them', () => {
    expect(opened().try(simona, give(radim))).toEqual(refused('unknown-person'));
    expect(opened().try(simona, putOff(radim))).toEqual(refused('unknown-person'));
    expect(askedPeople(opened().state).map(({ person }) => person.id)).not.toContain(radim);
  });

  it('[AM5] reaches everybody who reads the plan, also the screen', () => {
    const before = opened();
    const told = before.run(jitka, give(jitka, 'disagree', 'Tohle nechci.'));
    const event = told.events.at(-1);
    if (event === undefined) return failed();
    for (const viewer of withTwoChildren(before.state).participants) {
      expect(eventFor(event, before.state, viewer).type).toBe('agreement:given');
    }
    const [wall] = told.state.participants.map((each) => ({
      ...each,
      id: screen,
      role: 'screen' as const,
    }));
    if (wall === undefined) throw new Error('somebody is invited');
    expect(conferenceFor(told.state, wall).voices).toHaveLength(1);
  });

  it('[AM5] stays with the person where another one was not invited to the plan', () => {
    const scope = { stages: 'all', readsPlan: false, tasks: 'own', reason: 'soud' } as const;
    const before = opened().run(simona, { type: 'scope:set', participantId: irena, scope });
    const after = before.run(jitka, give(jitka)).run(irena, give(irena));
    const viewer = after.state.participants.find(({ id }) => id === irena);
    if (viewer === undefined) throw new Error('Irena is invited');
    expect(conferenceFor(after.state, viewer).voices).toEqual([voiceOf(after.state, irena)]);
    const types = after.events.map((event) => eventFor(event, before.state, viewer).type);
    expect(types.slice(-2)).toEqual(['event:withheld', 'agreement:given']);
    const whole = after.run(simona, { type: 'scope:set', participantId: irena, scope: null });
    const received = eventFor(whole.events.at(-1) ?? failed(), after.state, viewer);
    expect(received).toMatchObject({ type: 'scope:received', voices: after.state.voices });
  });

  it('[AM6] lists the family first, whatever they said', () => {
    const script = opened().run(irena, give(irena)).run(jitka, give(jitka, 'disagree'));
    const names = askedPeople(script.state).map(({ person }) => person.id);
    expect(names.indexOf(jitka)).toBeLessThan(names.indexOf(irena));
    expect(names.indexOf(nikola)).toBeLessThan(names.indexOf(simona));
  });

  it('[PS11] holds nothing protected', () => {
    const told = give(jitka, 'agree', 'Bydlíme v Dolní Vrbici.');
    expect(opened().try(jitka, told)).toEqual(refused('protected-text'));
  });
});

const failed = (): never => {
  throw new Error('an event was recorded');
};
