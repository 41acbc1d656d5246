import { describe, expect, it } from 'vitest';
import { participantId, taskId } from '../../ids.ts';
import {
  irena,
  jitka,
  klara,
  lenka,
  lida,
  radim,
  simona,
  tomas,
} from '../../templates/demo/demo-people.ts';
import { demoScript, type Script, terms } from '../../testing/script.ts';
import { findParticipant } from './conference.ts';
import type { RecordedEvent } from './events.ts';
import { evolve } from './evolve.ts';
import { conferenceFor, eventFor } from './viewer.ts';

const safety = taskId('safety');
const circle = [jitka, simona, lenka, lida, klara];
const secret = 'Připravit bezpečnostní plán a signál';
const propose = {
  type: 'task:propose',
  taskId: safety,
  terms: terms({ what: secret, owner: simona, visibleTo: circle, safety: true }),
} as const;
const widen = {
  type: 'task:revise',
  taskId: safety,
  seenVersion: 0,
  changes: { visibleTo: 'everyone' },
} as const;
const narrow = { ...widen, seenVersion: 1, changes: { visibleTo: circle } };

const opened = () => demoScript().run(tomas, { type: 'conference:open' });
const everything = () =>
  opened()
    .run(klara, propose)
    .run(klara, { type: 'task:accept', taskId: safety, withHelp: false, words: 'ano' })
    .run(simona, widen)
    .run(simona, narrow);

function viewer(script: Script, id: typeof jitka) {
  const found = findParticipant(script.state, id);
  if (found === undefined) throw new Error(`no ${id}`);
  return found;
}

/** What a client ends with: the first snapshot, then each event as it was sent to them. */
function follow(script: Script, id: typeof jitka) {
  const start = demoScript();
  const me = viewer(start, id);
  let whole = start.state;
  let copy = conferenceFor(start.state, me);
  const sent: RecordedEvent[] = [];
  for (const event of script.events) {
    const mine = eventFor(event, whole, me);
    sent.push(mine);
    whole = evolve(whole, event);
    copy = evolve(copy, mine);
  }
  return { copy, sent };
}

describe('what is sent to whom', () => {
  const script = everything();
  const ids = script.state.participants.map((person) => person.id);

  it.each(ids)('[VI2] %s ends with the same state by events as by a snapshot', (id) => {
    const { copy, sent } = follow(script, id);
    expect(copy).toEqual(conferenceFor(script.state, viewer(script, id)));
    expect(sent.map((event) => event.revision)).toEqual(script.events.map((e) => e.revision));
  });

  it('[VI2] a restricted task is in nobody else’s payload until it is opened to all', () => {
    const hidden = opened().run(klara, propose);
    for (const id of ids) {
      const payload = JSON.stringify(follow(hidden, id).sent);
      expect(payload.includes(secret)).toBe(circle.includes(id));
    }
  });

  it('[VI2] a task that somebody is shown later stands where it was proposed', () => {
    const second = { ...propose, taskId: taskId('a-second') } as const;
    const both = opened()
      .run(klara, propose)
      .wait(1)
      .run(klara, { ...second, terms: { ...propose.terms, visibleTo: 'everyone' } })
      .run(simona, widen);
    const { copy } = follow(both, irena);
    expect(copy.tasks.map(({ id }) => id)).toEqual([safety, second.taskId]);
  });

  it('[VI2] a withheld event does not tell who acted', () => {
    const { sent } = follow(opened().run(klara, propose), irena);
    expect(sent.at(-1)).toMatchObject({ type: 'event:withheld', by: null });
  });

  it('[VI3] the shared screen never has a restricted task', () => {
    const screen = participantId('screen');
    expect(conferenceFor(script.state, viewer(script, screen)).tasks).toEqual([]);
  });

  it('[VI1] a rival wording does not tell others of a person heard apart', () => {
    const contested = opened()
      .run(klara, { ...propose, terms: { ...propose.terms, visibleTo: 'everyone' } })
      .run(simona, { ...widen, changes: { visibleTo: circle } })
      .run(klara, { ...widen, changes: { visibleTo: [...circle, radim] } });
    const sentTo = (id: typeof jitka) =>
      JSON.stringify(conferenceFor(contested.state, viewer(contested, id)).tasks);
    expect(contested.state.tasks[0]?.rivals).toHaveLength(1);
    expect(ids.filter((id) => sentTo(id).includes(radim))).toEqual([simona]);
  });

  it('[VI1] a person heard apart is sent only to organiser and facilitator', () => {
    const knowing = ids.filter((id) =>
      JSON.stringify(conferenceFor(script.state, viewer(script, id))).includes('Radim'),
    );
    expect(knowing.filter((id) => id !== radim)).toEqual([simona, tomas]);
  });
});
