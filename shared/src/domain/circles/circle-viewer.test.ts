import { describe, expect, it } from 'vitest';
import { releaseId } from '../../ids.ts';
import {
  irena,
  jitka,
  klara,
  matyas,
  nikola,
  simona,
  tomas,
  vera,
} from '../../templates/demo/demo-people.ts';
import { demoScript, type Script } from '../../testing/script.ts';
import { screen } from '../../testing/two-children.ts';
import { type Conference, findParticipant } from '../conference/conference.ts';
import type { RecordedEvent } from '../conference/events.ts';
import { evolve } from '../conference/evolve.ts';
import { conferenceFor, eventFor } from '../conference/viewer.ts';
import { maySeeRelease } from './release-visibility.ts';

const forTwo = 'Bojím se, když táta křičí.';
const forAll = 'Chci psa.';
const words = 'To je mezi námi.';
const why = 'Tajná adresa mámy.';
const [few, all] = [releaseId('few'), releaseId('all')];

const script = demoScript()
  .run(tomas, { type: 'conference:open' })
  .run(simona, { type: 'circle:set', people: [jitka, klara], reason: why })
  .run(matyas, {
    type: 'child:release',
    releaseId: few,
    childId: matyas,
    text: forTwo,
    to: [jitka, simona],
  })
  .run(nikola, {
    type: 'child:release',
    releaseId: all,
    childId: matyas,
    text: forAll,
    to: 'everyone',
  })
  .run(jitka, { type: 'wish:answer', releaseId: few, answer: 'yes', words })
  .run(simona, { type: 'circle:set', people: [vera], reason: why })
  .run(simona, { type: 'circle:set', people: [vera, irena], reason: why });

const everybody = script.state.participants.map(({ id }) => id);

function viewerIn(state: Conference, id: typeof jitka) {
  const found = findParticipant(state, id);
  if (found === undefined) throw new Error(`no ${id}`);
  return found;
}

/** A client's copy after each event as it was sent to them. */
function follow({ events }: Script, id: typeof jitka) {
  const start = demoScript().state;
  let whole = start;
  let copy = conferenceFor(start, viewerIn(start, id));
  const sent: RecordedEvent[] = [];
  for (const event of events) {
    const after = evolve(whole, event);
    const mine = eventFor(event, whole, viewerIn(after, id));
    sent.push(mine);
    whole = after;
    copy = evolve(copy, mine);
    expect(copy).toEqual(conferenceFor(whole, viewerIn(whole, id)));
  }
  return { copy, sent };
}

const reached = (what: string, by = script) =>
  everybody.filter((id) => JSON.stringify(follow(by, id)).includes(what)).toSorted();

describe('[CR8] what of the circles is sent to whom', () => {
  it.each(everybody)('%s has the same after each event as a snapshot would give', (id) => {
    follow(script, id);
  });

  it('a sentence for few reaches those, the child and who stands by them; so do its answers', () => {
    const chosen = [matyas, nikola, jitka, simona].toSorted();
    expect(reached(forTwo)).toEqual(chosen);
    expect(reached(words)).toEqual(chosen);
  });

  it('a sentence for everyone reaches everyone, the shared screen as well', () => {
    expect(reached(forAll)).toEqual(everybody.toSorted());
    expect(reached(forAll)).toContain(screen);
  });

  it('a sentence for everyone reaches nobody who does not read the plan, unless they are named', () => {
    const scope = { stages: 'all', readsPlan: false, tasks: 'all', reason: 'jen lék' } as const;
    const set = (id: typeof jitka) => ({ type: 'scope:set', participantId: id, scope }) as const;
    const narrowed = script.run(simona, set(irena)).run(simona, set(jitka));
    const textsOf = (id: typeof jitka) => follow(narrowed, id).copy.releases.map((r) => r.text);
    expect([textsOf(irena), textsOf(jitka), textsOf(vera)]).toEqual([[], [forTwo], [forAll]]);
    const widened = narrowed.run(simona, { ...set(irena), scope: null });
    expect(follow(widened, irena).copy.releases.map((r) => r.text)).toEqual([forAll]);
  });

  it('the reason of the circle reaches nobody but the organiser', () => {
    expect(reached(why)).toEqual([simona]);
  });

  it('who is in the circle is known to those who are in it', () => {
    const circleOf = (id: typeof jitka) => follow(script, id).copy.protectedCircle;
    const inside = everybody.filter((id) => circleOf(id).length > 0);
    expect(inside.toSorted()).toEqual([simona, vera, irena].toSorted());
    expect(circleOf(vera)).toEqual([vera, irena]);
  });

  it('everybody else learns that there is a protected part, once, and not by whom', () => {
    const { copy, sent } = follow(script, tomas);
    expect(copy).toMatchObject({ protectedCircle: [], hasProtectedPart: true });
    const heard = sent.filter(({ type }) => type === 'circle:changed');
    expect(heard).toMatchObject([{ people: [], reason: '', by: null, isShared: true }]);
  });

  it('who left the circle hears that it is empty for them', () => {
    const heard = follow(script, jitka).sent.filter(({ type }) => type === 'circle:changed');
    expect(heard).toMatchObject([{ people: [jitka, klara] }, { people: [], by: null }]);
  });

  it('a sentence taken back is gone from every copy, and nobody else hears that there was one', () => {
    const after = script.run(matyas, { type: 'child:take-back', releaseId: few });
    for (const id of everybody) {
      const { copy, sent } = follow(after, id);
      expect(JSON.stringify(copy)).not.toContain(forTwo);
      const [shown] = script.state.releases;
      const knew = shown !== undefined && maySeeRelease(shown, viewerIn(script.state, id));
      expect(sent.at(-1)?.type).toBe(knew ? 'child:took-back' : 'event:withheld');
    }
  });

  it('no answer or audience names somebody whom the viewer must not know', () => {
    const participants = script.state.participants.map((person) =>
      person.id === jitka ? { ...person, attendance: 'separate' as const } : person,
    );
    const apart = { ...script.state, participants };
    const known = everybody.filter((id) =>
      JSON.stringify(conferenceFor(apart, viewerIn(apart, id)).releases).includes(`"${jitka}"`),
    );
    expect(known).toEqual([simona]);
  });
});
