import { describe, expect, it } from 'vitest';
import type { ParticipantId } from '../../ids.ts';
import { releaseId, taskId } from '../../ids.ts';
import { jitka, klara, lenka, matyas, tomas } from '../../templates/demo/demo-people.ts';
import { demoScript, type Script, terms } from '../../testing/script.ts';
import type { TaskDue } from '../tasks/task.ts';
import { closingHints } from './closing-hints.ts';

const opened = () => demoScript().run(tomas, { type: 'conference:open' });

const byFriday: TaskDue = { kind: 'by', day: '2026-12-11' };
const propose = (script: Script, id: string, due: TaskDue | null) =>
  script.run(klara, {
    type: 'task:propose',
    taskId: taskId(id),
    terms: terms({ what: 'Zavolat do školy', owner: lenka, due }),
  });
const accept = (script: Script, id: string) =>
  script.run(lenka, { type: 'task:accept', taskId: taskId(id), withHelp: false, words: '' });
const decline = (script: Script, id: string) =>
  script.run(lenka, { type: 'task:decline', taskId: taskId(id), words: '' });
const arrive = (script: Script, who: ParticipantId) =>
  script.run(who, {
    type: 'participant:return',
    participantId: who,
    place: 'room',
    callName: null,
  });

const ids = (tasks: readonly { readonly id: string }[]) => tasks.map((task) => task.id);

describe('closing hints', () => {
  it('name the tasks without a date and those nobody answered', () => {
    const script = accept(propose(propose(opened(), 'a', null), 'b', byFriday), 'a');
    const hints = closingHints(script.state);
    expect(ids(hints.withoutDate)).toEqual([taskId('a')]);
    expect(ids(hints.withoutAnswer)).toEqual([taskId('b')]);
  });

  it('leave declined tasks alone', () => {
    const hints = closingHints(decline(propose(opened(), 'a', null), 'a').state);
    expect(hints).toMatchObject({ withoutDate: [], withoutAnswer: [] });
  });

  it('say when nobody but those who lead and write is present', () => {
    const led = arrive(arrive(opened(), tomas), klara);
    expect(closingHints(led.state).isNobodyPresent).toBe(true);
    expect(closingHints(arrive(led, jitka).state).isNobodyPresent).toBe(false);
  });

  it('[CG1] say that nobody was asked, and later who of those here has not said it', () => {
    const here = arrive(arrive(opened(), jitka), lenka);
    expect(closingHints(here.state)).toMatchObject({ isNobodyAsked: true, withoutVoice: [] });
    const asked = here.run(lenka, {
      type: 'agreement:give',
      participantId: lenka,
      level: 'agree',
      words: '',
    });
    const hints = closingHints(asked.state);
    expect(hints.isNobodyAsked).toBe(false);
    expect(hints.withoutVoice.map(({ person }) => person.id)).toEqual([jitka]);
  });

  it('[CG1] name what a child has shown and no adult has answered', () => {
    const shown = opened().run(matyas, {
      type: 'child:release',
      releaseId: releaseId('wish'),
      childId: matyas,
      text: 'Chci fotbal.',
      to: 'everyone',
    });
    expect(closingHints(shown.state).withoutReply.map(({ text }) => text)).toEqual([
      'Chci fotbal.',
    ]);
    const answered = shown.run(jitka, {
      type: 'wish:answer',
      releaseId: releaseId('wish'),
      answer: 'yes',
      words: '',
    });
    expect(closingHints(answered.state).withoutReply).toEqual([]);
  });
});
