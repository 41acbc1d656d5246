import { describe, expect, it } from 'vitest';
import { taskId } from '../../ids.ts';
import { irena, jitka, klara, simona, tomas, vera } from '../../templates/demo/demo-people.ts';
import { demoProtectedStrings } from '../../templates/demo/demo-protected-strings.ts';
import { demoScript, type Script, terms } from '../../testing/script.ts';
import type { ConferenceCommand } from './commands.ts';
import { findParticipant } from './conference.ts';
import { conferenceFor, eventFor } from './viewer.ts';

const mornings = taskId('mornings');
const list = (...texts: readonly string[]) =>
  ({ type: 'protected:list', strings: texts.map((text) => ({ text })) }) as const;
const propose = (given: Partial<ReturnType<typeof terms>>) =>
  ({
    type: 'task:propose',
    taskId: mornings,
    terms: terms({ what: 'Ranní pořádek', owner: jitka, ...given }),
  }) as const;
const revise = (what: string, seenVersion = 0) =>
  ({ type: 'task:revise', taskId: mornings, seenVersion, changes: { what } }) as const;
const callMe = (callName: string) =>
  ({ type: 'participant:return', participantId: jitka, place: 'room', callName }) as const;
const secret = 'bydlíme Pod kopřivnou 18';

const opened = () => demoScript().run(tomas, { type: 'conference:open' });
const withTask = () => opened().run(klara, propose({}));
const accepted = () =>
  withTask().run(jitka, { type: 'task:accept', taskId: mornings, withHelp: false, words: '' });
const refused = { ok: false, error: 'protected-text' };

describe('the list of protected strings', () => {
  it('[PS10] is changed by the organiser alone, whole, and once', () => {
    const script = opened().run(simona, list('Lidická 7'));
    expect(script.state.protectedStrings).toEqual([{ text: 'Lidická 7' }]);
    expect(script.try(simona, list('Lidická 7'))).toEqual({ ok: true, value: [] });
    for (const actor of [tomas, klara, jitka, irena]) {
      expect(script.try(actor, list())).toEqual({ ok: false, error: 'not-allowed' });
    }
  });

  it.each([
    ['protected-too-short', ['18']],
    ['protected-only-kind', ['azylový dům']],
    ['protected-repeated', ['Lidická 7', 'LIDICKA 7']],
    ['protected-too-long', ['a'.repeat(121)]],
    ['protected-too-many', Array.from({ length: 51 }, (_, at) => `Lidická ${at}`)],
  ] as const)('[PS9] is refused as %s', (refusal, texts) => {
    expect(opened().try(simona, list(...texts))).toEqual({ ok: false, error: refusal });
  });

  it('[PS9] is refused with too many parts of one string', () => {
    const parts = Array.from({ length: 6 }, () => 'Lidická');
    const strings = [{ text: 'Lidická 7', parts }];
    expect(opened().try(simona, { type: 'protected:list', strings })).toEqual({
      ok: false,
      error: 'protected-too-many-parts',
    });
  });

  it('[PS10] is sent to nobody but the organiser, neither as state nor as an event', () => {
    const before = opened();
    const script = before.run(simona, list(...demoProtectedStrings, 'Lidická 7'));
    const [event] = script.events.slice(-1);
    if (event === undefined) throw new Error('nothing was listed');
    for (const person of script.state.participants) {
      const viewer = findParticipant(script.state, person.id) ?? person;
      const sent = JSON.stringify([
        conferenceFor(before.state, viewer),
        conferenceFor(script.state, viewer),
        eventFor(event, before.state, viewer),
      ]);
      for (const text of [...demoProtectedStrings, 'Lidická 7']) {
        expect([person.role, sent.includes(text)]).toEqual([person.role, person.id === simona]);
      }
    }
  });

  it('[PS10] tells the others nothing of a change but that something happened', () => {
    const script = opened();
    const viewer = findParticipant(script.state, tomas);
    const [event] = script.run(simona, list()).events.slice(-1);
    if (event === undefined || viewer === undefined) throw new Error('nothing was listed');
    const { revision, at } = event;
    expect(eventFor(event, script.state, viewer)).toEqual({
      type: 'event:withheld',
      revision,
      at,
      by: null,
    });
  });
});

describe('words that would bring a protected string', () => {
  const attempts: readonly [
    field: string,
    script: () => Script,
    command: (text: string) => ConferenceCommand,
  ][] = [
    ['what', opened, (what) => propose({ what })],
    ['how we know', opened, (howWeKnow) => propose({ howWeKnow })],
    ['support', opened, (support) => propose({ support })],
    ['backup', opened, (backup) => propose({ backup })],
    ['goal', opened, (goal) => propose({ goal })],
    ['exit', opened, (exit) => propose({ exit })],
    ['a restricted task', opened, (what) => propose({ what, visibleTo: [jitka, simona] })],
    ['a new wording', withTask, (what) => revise(what)],
    [
      'a yes',
      withTask,
      (words) => ({ type: 'task:accept', taskId: mornings, withHelp: false, words }),
    ],
    ['a no', withTask, (words) => ({ type: 'task:decline', taskId: mornings, words })],
    [
      'a report',
      accepted,
      (note) => ({ type: 'task:report', taskId: mornings, status: 'done', note }),
    ],
    ['a name', opened, callMe],
  ];

  it.each(attempts)(
    '[PS11] are refused as %s, and pass where nothing is listed',
    (_, script, command) => {
      for (const text of [
        secret,
        'POD KOPRIVNOU 18',
        'do Pod\u00adkopřivnou',
        'P o d K o p ř i v n o u',
      ]) {
        expect(script().try(jitka, command(text))).toEqual(refused);
      }
      expect(script().run(simona, list()).try(jitka, command(secret)).ok).toBe(true);
      expect(script().try(jitka, command('domů pod kopec')).ok).toBe(true);
    },
  );

  it('[PS11] are refused before it is told whether the task is there', () => {
    const report = { type: 'task:report', taskId: mornings, status: 'done', note: secret } as const;
    expect(opened().try(jitka, report)).toEqual(refused);
  });

  it('[PS11] are refused split over two fields', () => {
    expect(opened().try(jitka, propose({ support: 'volat 000 111', backup: '222' }))).toEqual(
      refused,
    );
  });

  it('[PS7] stop nobody where they stood before they were listed, until there are more of them', () => {
    const stood = opened()
      .run(simona, list())
      .run(jitka, propose({ what: secret }))
      .run(simona, list(...demoProtectedStrings));
    expect(stood.try(jitka, revise(`${secret} od pondělí`)).ok).toBe(true);
    expect(stood.try(jitka, revise(`${secret}, ano, ${secret}`))).toEqual(refused);
    expect(stood.try(jitka, callMe(secret))).toEqual(refused);
  });

  it('ids and fixed words are no words', () => {
    const script = opened().run(simona, list('everyone', 'remote', 'done', 'Věra'));
    const back = { type: 'participant:return', participantId: jitka, place: 'remote' } as const;
    expect(script.try(jitka, { ...back, callName: null }).ok).toBe(true);
    expect(script.try(jitka, propose({ with: [vera] })).ok).toBe(true);
  });
});
