import { describe, expect, it } from 'vitest';
import { assert } from '../../assert.ts';
import { participantId, scaleId, taskId } from '../../ids.ts';
import {
  jitka,
  klara,
  nikola,
  radim,
  simona,
  tomas,
  vera,
} from '../../templates/demo/demo-people.ts';
import { demoScript, stages, terms } from '../../testing/script.ts';
import type { ClosedConference } from './conference.ts';
import { reviewOf } from './review-of.ts';
import { conferenceFor } from './viewer.ts';

const idToday = (then: string) => participantId(`${then}-again`);
const mornings = taskId('mornings');

function closed(): ClosedConference {
  const { state } = demoScript()
    .run(tomas, { type: 'conference:open' })
    .run(vera, { type: 'participant:return', participantId: vera, place: 'room', callName: null })
    .run(simona, {
      type: 'scope:set',
      participantId: nikola,
      scope: {
        stages: [stages.strengths, stages.plan],
        readsPlan: false,
        tasks: 'own',
        reason: 'jen na chvíli',
      },
    })
    .run(klara, {
      type: 'task:propose',
      taskId: mornings,
      terms: terms({ what: 'Zavést ranní pořádek', owner: jitka, visibleTo: [klara] }),
    })
    .run(klara, {
      type: 'task:propose',
      taskId: taskId('other'),
      terms: terms({ what: 'Něco jiného', owner: jitka }),
    })
    .run(klara, { type: 'task:decline', taskId: taskId('other'), words: '' })
    .run(tomas, {
      type: 'scale:ask',
      scaleId: scaleId('safe'),
      question: 'Jak jsou děti v bezpečí?',
      low: 'vůbec',
      high: 'úplně',
    })
    .run(vera, { type: 'scale:answer', scaleId: scaleId('safe'), value: 6, onBehalfOf: null })
    .run(tomas, { type: 'conference:close', fromStageId: stages.arrival });
  assert(state.status === 'closed', 'the script closes it');
  return state;
}

const person = (id: typeof jitka) =>
  reviewOf(closed(), idToday).participants.find((each) => each.id === idToday(id));

describe('the review of a conference', () => {
  it('[SL6] brings the answers to a question along, under today’s ids', () => {
    expect(reviewOf(closed(), idToday).previous?.scales).toEqual([
      { question: 'Jak jsou děti v bezpečí?', answers: [{ by: idToday(vera), value: 6 }] },
    ]);
  });

  it('[AG8] has the agenda of a review and begins with nothing written', () => {
    const review = reviewOf(closed(), idToday);
    expect(review.agenda.map(({ kind }) => kind)).toContain('not_done');
    expect(review).toMatchObject({ tasks: [], times: {}, releases: [], statements: [] });
  });

  it('[AG8] invites the same people again, none of whom has come', () => {
    expect(reviewOf(closed(), idToday).participants).toHaveLength(closed().participants.length);
    expect(person(vera)).toMatchObject({
      attendance: 'invited',
      place: 'expected',
      confidentiality: null,
    });
  });

  it('[AG8] keeps apart who is heard apart, and lets nobody in to more than before', () => {
    expect(person(radim)?.attendance).toBe('separate');
    expect(person(nikola)?.scope).toMatchObject({
      stages: [stages.plan],
      readsPlan: false,
      tasks: 'own',
    });
  });

  it('[AG8] brings the tasks that stand, under the ids of today', () => {
    const { previous } = reviewOf(closed(), idToday);
    expect(previous?.tasks.map(({ id }) => id)).toEqual([mornings]);
    expect(previous?.tasks[0]).toMatchObject({
      proposedBy: idToday(klara),
      terms: { owner: idToday(jitka), visibleTo: [idToday(klara)] },
    });
    expect(previous?.heldAt).toBe(closed().openedAt);
  });

  it('[AG8] shows an earlier task to those who may see it', () => {
    const core = { reference: 'PK', title: 'Hodnocení', startsAt: 0, id: closed().id };
    const review = { ...reviewOf(closed(), idToday), ...core, status: 'preparing' } as const;
    const seenBy = (id: typeof jitka) => {
      const viewer = review.participants.find((each) => each.id === idToday(id));
      assert(viewer !== undefined, 'everybody is invited again');
      return conferenceFor(review, viewer).previous?.tasks.length;
    };
    expect(seenBy(jitka)).toBe(1);
    expect(seenBy(klara)).toBe(1);
    expect(seenBy(vera)).toBe(0);
  });
});
