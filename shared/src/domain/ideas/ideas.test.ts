import { describe, expect, it } from 'vitest';
import { ideaId, type ParticipantId, participantId, taskId } from '../../ids.ts';
import {
  irena,
  jitka,
  klara,
  lenka,
  lida,
  matyas,
  nikola,
  radim,
  simona,
  tomas,
  vera,
} from '../../templates/demo/demo-people.ts';
import { demoScript, type Script, stages, terms } from '../../testing/script.ts';
import { findParticipant } from '../conference/conference.ts';
import { evolve } from '../conference/evolve.ts';
import { conferenceFor, eventFor } from '../conference/viewer.ts';
import { dotsOfOne, type Idea } from './idea.ts';
import { ideasOfOne } from './idea-decider.ts';

const screen = participantId('screen');
const open = { type: 'ideas:open' } as const;
const show = { type: 'ideas:show' } as const;
const write = (id: string, onBehalfOf: ParticipantId | null = null, isSigned = false) =>
  ({ type: 'idea:write', ideaId: ideaId(id), text: `nápad ${id}`, isSigned, onBehalfOf }) as const;
const dot = (id: string, isOn = true, onBehalfOf: ParticipantId | null = null) =>
  ({ type: 'idea:dot', ideaId: ideaId(id), isOn, onBehalfOf }) as const;
const refused = (error: string) => ({ ok: false, error });

const opened = () => demoScript().run(tomas, { type: 'conference:open' }).run(tomas, open);
/** `a` and `b` of the mother, `c` of a grandmother without a device, `d` of the school with her name. */
const written = () =>
  opened()
    .run(jitka, write('a'))
    .run(jitka, write('b'))
    .run(klara, write('c', vera))
    .run(irena, write('d', null, true));
const shown = () => written().run(tomas, show);

function copyOf(script: Script, id: ParticipantId) {
  const person = findParticipant(script.state, id);
  if (person === undefined) throw new Error(`no ${id}`);
  return conferenceFor(script.state, person).ideas;
}
const idsFor = (script: Script, id: ParticipantId) =>
  copyOf(script, id).list.map((idea) => idea.id.replace('idea_', ''));
const ideaFor = (script: Script, viewer: ParticipantId, id: string): Idea => {
  const found = copyOf(script, viewer).list.find((idea) => idea.id === ideaId(id));
  if (found === undefined) throw new Error(`no ${id}`);
  return found;
};

describe('writing', () => {
  it('[ID1] begins when the leader opens it, in any stage, and points the wall there', () => {
    const before = demoScript().run(tomas, { type: 'conference:open' });
    expect(before.try(jitka, write('a'))).toEqual(refused('ideas-closed'));
    expect(before.try(jitka, open)).toEqual(refused('not-allowed'));
    expect(opened().state).toMatchObject({ focus: { kind: 'ideas' }, ideas: { isOpen: true } });
  });

  it('[ID2] reaches nobody but the author and who wrote it down, not even who leads', () => {
    const seen = [jitka, vera, klara, irena, tomas, simona, matyas, screen].map((id) =>
      idsFor(written(), id),
    );
    expect(seen).toEqual([['a', 'b'], ['c'], ['c'], ['d'], [], [], [], []]);
    expect(copyOf(written(), tomas)).toMatchObject({ hidden: 4, writers: 3 });
  });

  it('[ID2] an unshown idea of somebody else is unknown to everybody', () => {
    for (const id of [tomas, simona, klara, matyas]) {
      const command = { type: 'idea:remove', ideaId: ideaId('a') } as const;
      expect(written().try(id, command)).toEqual(refused('unknown-idea'));
    }
  });

  it('[ID2] may be changed and taken back by its author until it is shown', () => {
    const change = {
      type: 'idea:change',
      ideaId: ideaId('a'),
      text: 'jinak',
      isSigned: true,
    } as const;
    const remove = { type: 'idea:remove', ideaId: ideaId('b') } as const;
    const script = written().run(jitka, change).run(jitka, remove);
    expect(copyOf(script, jitka).list).toMatchObject([{ text: 'jinak', isSigned: true }]);
    expect(copyOf(script, tomas)).toMatchObject({ hidden: 3, writers: 3 });
    expect(shown().try(jitka, change)).toEqual(refused('idea-shown'));
    expect(shown().try(jitka, remove)).toEqual(refused('idea-shown'));
  });

  it('[ID7] is done for people without a device, and for a child by who stands by them', () => {
    expect(opened().try(klara, write('x', vera)).ok).toBe(true);
    expect(opened().try(nikola, write('x', matyas)).ok).toBe(true);
    expect(opened().try(klara, write('x', jitka))).toEqual(refused('not-allowed'));
    expect(opened().try(jitka, write('x', vera))).toEqual(refused('not-allowed'));
    expect(opened().try(klara, write('x', radim))).toEqual(refused('unknown-person'));
  });

  it('[ID1] a retry is harmless, and nobody fills the list alone', () => {
    expect(written().try(jitka, write('a'))).toEqual({ ok: true, value: [] });
    expect(written().try(irena, write('a'))).toEqual(refused('id-taken'));
    let script = opened();
    for (let n = 0; n < ideasOfOne; n += 1) script = script.run(jitka, write(`n${n}`));
    expect(script.try(jitka, write('more'))).toEqual(refused('too-many-ideas'));
    expect(script.try(irena, write('more')).ok).toBe(true);
  });
});

describe('showing', () => {
  it('[ID3] shows all of them to everybody at once, the wall too, and ends the writing', () => {
    for (const id of [jitka, tomas, matyas, screen]) {
      expect(idsFor(shown(), id)).toEqual(['a', 'b', 'c', 'd']);
    }
    expect(copyOf(shown(), screen)).toMatchObject({ isOpen: false, hidden: 0, writers: 0 });
    expect(shown().try(jitka, write('e'))).toEqual(refused('ideas-closed'));
  });

  it('[ID4] tells the name of an author only where the author wants it', () => {
    expect(copyOf(shown(), tomas).list.map(({ by }) => by)).toEqual([null, null, null, irena]);
    expect(ideaFor(shown(), jitka, 'a').by).toBe(jitka);
    expect(copyOf(shown(), klara).list.map(({ recordedBy }) => recordedBy)).toEqual([
      null,
      null,
      klara,
      null,
    ]);
  });

  it('[ID4] puts ideas in an order that tells nothing of their authors', () => {
    const script = opened().run(irena, write('z')).run(jitka, write('b')).run(irena, write('a'));
    expect(idsFor(script.run(tomas, show), screen)).toEqual(['a', 'b', 'z']);
  });

  it('[ID1] can be followed by more ideas, which are hidden again', () => {
    const script = shown().run(tomas, open).run(lenka, write('e'));
    expect(idsFor(script, tomas)).toEqual(['a', 'b', 'c', 'd']);
    expect(copyOf(script, tomas)).toMatchObject({ isOpen: true, hidden: 1 });
  });
});

describe('dots', () => {
  it('[ID5] are three of each person, on ideas that are shown', () => {
    const script = shown().run(jitka, dot('a')).run(jitka, dot('b')).run(jitka, dot('c'));
    expect(dotsOfOne).toBe(3);
    expect(script.try(jitka, dot('d'))).toEqual(refused('no-dots-left'));
    expect(script.run(jitka, dot('a', false)).try(jitka, dot('d')).ok).toBe(true);
    expect(written().try(jitka, dot('a'))).toEqual(refused('idea-not-shown'));
  });

  it('[ID5] are counted for everybody, and whose they are is told to nobody else', () => {
    const script = shown()
      .run(jitka, dot('a'))
      .run(irena, dot('a'))
      .run(klara, dot('a', true, vera));
    expect(ideaFor(script, tomas, 'a')).toMatchObject({ dotCount: 3, dots: [] });
    expect(ideaFor(script, jitka, 'a').dots.map(({ by }) => by)).toEqual([jitka]);
    expect(ideaFor(script, klara, 'a').dots.map(({ by }) => by)).toEqual([vera]);
  });

  it('[ID5] mark what the family picked most, and nothing where it picked nothing', () => {
    const outside = shown().run(irena, dot('d')).run(lenka, dot('d'));
    expect(copyOf(outside, screen).list.some(({ isPreferred }) => isPreferred)).toBe(false);
    const family = outside
      .run(jitka, dot('a'))
      .run(klara, dot('a', true, vera))
      .run(jitka, dot('b'));
    const preferred = copyOf(family, screen).list.filter(({ isPreferred }) => isPreferred);
    expect(preferred.map(({ id }) => id)).toEqual([ideaId('a')]);
  });

  it('[ID5] are not of those who lead and write', () => {
    expect(shown().try(tomas, dot('a'))).toEqual(refused('not-allowed'));
    expect(shown().try(klara, dot('a'))).toEqual(refused('not-allowed'));
    expect(shown().try(lida, dot('a')).ok).toBe(true);
  });
});

describe('what becomes of an idea', () => {
  const asTask = {
    type: 'idea:use',
    ideaId: ideaId('a'),
    as: 'task',
    taskId: taskId('t'),
  } as const;
  const asGoal = { ...asTask, as: 'goal', taskId: null } as const;
  const propose = (visibleTo: 'everyone' | readonly ParticipantId[]) =>
    ({
      type: 'task:propose',
      taskId: taskId('t'),
      terms: terms({ what: 'nápad a', owner: jitka, visibleTo }),
    }) as const;

  it('[ID6] is a task that everybody sees', () => {
    expect(shown().try(jitka, asTask)).toEqual(refused('unknown-task'));
    expect(
      shown()
        .run(klara, propose([jitka]))
        .try(klara, asTask),
    ).toEqual(refused('unknown-task'));
    const used = shown().run(klara, propose('everyone')).run(klara, asTask);
    expect(ideaFor(used, jitka, 'a').usedAs).toBe('task');
  });

  it('[ID6] or a goal, by whoever may write goals now', () => {
    expect(shown().try(jitka, asGoal)).toEqual(refused('not-allowed'));
    expect(ideaFor(shown().run(klara, asGoal), jitka, 'a').usedAs).toBe('goal');
  });
});

describe('who hears what', () => {
  const reason = 'jen jeho bod';
  const everything = () =>
    shown()
      .run(simona, {
        type: 'scope:set',
        participantId: lenka,
        scope: { stages: 'all', readsPlan: false, tasks: 'all', reason },
      })
      .run(tomas, open)
      .run(jitka, write('e'))
      .run(jitka, dot('c'))
      .run(tomas, show)
      .run(simona, { type: 'scope:set', participantId: lenka, scope: null });

  it('[ID2] changes a copy by events as a snapshot would, whoever looks', () => {
    for (const { id } of demoScript().state.participants) {
      let whole = demoScript().state;
      const person = () => {
        const found = findParticipant(whole, id);
        if (found === undefined) throw new Error(`no ${id}`);
        return found;
      };
      let copy = conferenceFor(whole, person());
      for (const event of everything().events) {
        const before = whole;
        whole = evolve(whole, event);
        copy = evolve(copy, eventFor(event, before, person()));
        expect(copy).toEqual(conferenceFor(whole, person()));
      }
    }
  });

  it('[ID2] an event carries nothing of an unshown idea to others', () => {
    for (const event of written().events) {
      for (const { id, ...rest } of demoScript().state.participants) {
        if (id === jitka || event.type !== 'idea:written' || event.by !== jitka) continue;
        const sent = JSON.stringify(eventFor(event, opened().state, { id, ...rest }));
        expect(sent).not.toContain(event.idea.text);
        expect(sent).not.toContain(jitka);
      }
    }
  });

  it('[ID8] is nothing for somebody who does not read the plan', () => {
    const apart = shown().run(simona, {
      type: 'scope:set',
      participantId: lenka,
      scope: { stages: 'all', readsPlan: false, tasks: 'all', reason },
    });
    expect(copyOf(apart, lenka).list).toEqual([]);
    expect(apart.try(lenka, dot('a'))).toEqual(refused('not-allowed'));
    expect(copyOf(apart, irena).list).not.toEqual([]);
  });

  it('[ID8] waits while the family is by itself', () => {
    const apart = demoScript()
      .run(tomas, { type: 'stage:audience', stageId: stages.plan, audience: 'family' })
      .run(tomas, { type: 'conference:open' })
      .run(tomas, open)
      .run(tomas, { type: 'stage:go', fromStageId: stages.arrival, toStageId: stages.plan });
    expect(apart.try(jitka, write('a'))).toEqual(refused('family-time'));
    expect(apart.try(tomas, show)).toEqual(refused('family-time'));
  });

  it('[PS1] what must not be written is refused before anybody reads it', () => {
    const strings = [{ text: 'Lidická 7' }];
    const script = opened().run(simona, { type: 'protected:list', strings });
    const bad = { ...write('a'), text: 'Bydlet na Lidická 7' };
    expect(script.try(jitka, bad)).toEqual(refused('protected-text'));
    expect(script.try(jitka, write('a')).ok).toBe(true);
  });
});
