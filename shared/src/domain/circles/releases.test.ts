import { describe, expect, it } from 'vitest';
import { participantId, releaseId } from '../../ids.ts';
import {
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
import {
  bozena,
  olga,
  pavel,
  rozarka,
  screen,
  withTwoChildren,
} from '../../testing/two-children.ts';
import type { ConferenceCommand } from '../conference/commands.ts';
import { decide } from '../conference/conference-decider.ts';

const first = releaseId('first');
const text = 'Chci zůstat ve své třídě.';
const show = { type: 'child:release', releaseId: first, childId: matyas, text } as const;
const toAll = { ...show, to: 'everyone' } as const;
const toTwo = { ...show, to: [jitka, simona] } as const;
const takeBack = { type: 'child:take-back', releaseId: first } as const;
const answer = {
  type: 'wish:answer',
  releaseId: first,
  answer: 'partly',
  words: 'Do léta ano.',
} as const;

const opened = () => demoScript().run(tomas, { type: 'conference:open' });
const closed = (script: Script) =>
  script.run(tomas, { type: 'conference:close', fromStageId: stages.arrival });
const shown = () => opened().run(matyas, toTwo);

function outcome(script: Script, actor: typeof jitka, command: ConferenceCommand): string {
  const result = script.try(actor, command);
  return result.ok ? (result.value[0]?.type ?? 'nothing') : result.error;
}

/** The same with a sister, her support person, an interpreter and an observer. */
function amongMore({ state, now }: Script, actor: typeof jitka, command: ConferenceCommand) {
  const result = decide(withTwoChildren(state), command, { actor, now });
  return result.ok ? (result.value[0]?.type ?? 'nothing') : result.error;
}

const everybody = demoScript().state.participants.map(({ id }) => id);
const more = [rozarka, bozena, olga, pavel];

describe('[CR5] a sentence is shown', () => {
  it('by the child or who stands by them, and by nobody else', () => {
    const may = [...everybody, ...more].filter(
      (id) => amongMore(opened(), id, toAll) === 'child:released',
    );
    expect(may).toEqual([matyas, nikola]);
  });

  it('with who released it and when', () => {
    const { releases } = opened().wait(3).run(nikola, toTwo).state;
    const [at] = [opened().wait(3).now];
    const whole = { ...show, id: first, to: [jitka, simona], releasedBy: nikola, at, answers: [] };
    expect(releases.map((each) => ({ ...each, releaseId: first, type: show.type }))).toEqual([
      whole,
    ]);
  });

  it('to chosen people in the order of the guest list, once each, without who sees it anyway', () => {
    const to = [simona, jitka, simona, nikola, matyas];
    expect(opened().run(matyas, { ...show, to }).state.releases[0]?.to).toEqual([jitka, simona]);
  });

  it.each([
    ['to a stranger', [participantId('nobody')], 'unknown-person'],
    ['to somebody heard apart', [jitka, radim], 'unknown-person'],
    ['to the shared screen by name', [screen], 'not-allowed'],
    ['to nobody but who keeps the space', [nikola], 'unknown-person'],
  ])('not %s', (_, to, refusal) => {
    expect(outcome(opened(), matyas, { ...show, to })).toBe(refusal);
  });

  it('only in the meeting', () => {
    expect(outcome(demoScript(), matyas, toAll)).toBe('not-open');
    expect(outcome(closed(opened()), matyas, toAll)).toBe('already-closed');
  });

  it('not of one child by another', () => {
    const hers = { ...toAll, childId: rozarka };
    expect(amongMore(opened(), matyas, hers)).toBe('not-allowed');
    expect(amongMore(opened(), nikola, hers)).toBe('not-allowed');
    expect(amongMore(opened(), bozena, hers)).toBe('child:released');
  });

  it('once for each id: a retry changes nothing, and somebody else’s id is refused', () => {
    expect(outcome(shown(), matyas, toTwo)).toBe('nothing');
    expect(outcome(shown(), nikola, toTwo)).toBe('release-id-taken');
  });

  it('to everyone only without a protected string, to few also with one', () => {
    const told = { ...show, text: 'Bydlíme v Lidické 7.' };
    const script = opened().run(simona, {
      type: 'protected:list',
      strings: [{ text: 'Lidická 7' }],
    });
    expect(outcome(script, matyas, { ...told, to: 'everyone' })).toBe('protected-text');
    expect(outcome(script, matyas, { ...told, to: [jitka] })).toBe('child:released');
    expect(outcome(script, matyas, toAll)).toBe('child:released');
  });
});

describe('[CR6] a sentence is taken back', () => {
  it('by the child and who stands by them, whoever of them released it, and is gone', () => {
    for (const actor of [matyas, nikola]) {
      expect(shown().run(actor, takeBack).state.releases).toEqual([]);
    }
  });

  it('by nobody else: who was shown it is not allowed, for the others it does not exist', () => {
    expect(outcome(shown(), lida, takeBack)).toBe('unknown-release');
    expect(outcome(opened().run(matyas, toAll), lida, takeBack)).toBe('not-allowed');
    expect(outcome(shown(), jitka, takeBack)).toBe('not-allowed');
  });

  it('until closing', () => {
    expect(outcome(closed(shown()), matyas, takeBack)).toBe('already-closed');
    const reopened = closed(shown()).run(tomas, { type: 'conference:reopen' });
    expect(outcome(reopened, matyas, takeBack)).toBe('child:took-back');
  });

  it('once; an unknown one is unknown', () => {
    expect(outcome(shown().run(matyas, takeBack), matyas, takeBack)).toBe('unknown-release');
  });
});

describe('[CR7] a wish is answered', () => {
  it('by each adult who sees it and writes for themselves', () => {
    const script = opened().run(matyas, toAll);
    const may = [...everybody, ...more].filter(
      (id) => amongMore(script, id, answer) === 'wish:answered',
    );
    const mayNot = [matyas, screen, rozarka, olga, pavel, radim];
    expect(may).toEqual([...everybody, ...more].filter((id) => !mayNot.includes(id)));
  });

  it('not by who was not shown it, for whom it does not exist', () => {
    expect(outcome(shown(), vera, answer)).toBe('unknown-release');
    expect(outcome(shown(), jitka, answer)).toBe('wish:answered');
  });

  it('once by each person: a newer answer takes the place of the older one', () => {
    const script = shown()
      .run(jitka, answer)
      .run(simona, { ...answer, answer: 'yes', words: '' })
      .run(jitka, { ...answer, answer: 'no' });
    expect(script.state.releases[0]?.answers).toEqual([
      { by: jitka, answer: 'no', words: answer.words, at: script.now },
      { by: simona, answer: 'yes', words: '', at: script.now },
    ]);
    expect(outcome(script, jitka, { ...answer, answer: 'no' })).toBe('nothing');
  });

  it('until closing', () => {
    expect(outcome(closed(shown()), jitka, answer)).toBe('already-closed');
  });

  it('without a protected string where everybody reads it', () => {
    const told = { ...answer, words: 'Až v Lidické 7.' };
    const strings = [{ text: 'Lidická 7' }];
    const listed = opened().run(simona, { type: 'protected:list', strings });
    expect(outcome(listed.run(matyas, toAll), irena, told)).toBe('protected-text');
    expect(outcome(listed.run(matyas, toTwo), jitka, told)).toBe('wish:answered');
    expect(outcome(listed.run(matyas, toAll), klara, answer)).toBe('wish:answered');
  });
});
