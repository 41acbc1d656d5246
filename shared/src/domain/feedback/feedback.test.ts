import { describe, expect, it } from 'vitest';
import { jitka, matyas, radim, simona, tomas } from '../../templates/demo/demo-people.ts';
import { demoScript, type Script, stages } from '../../testing/script.ts';
import { findParticipant } from '../conference/conference.ts';
import { type FeedbackAnswer, type FeedbackMark, noFeedback, withAnswer } from './feedback.ts';
import { checkFeedback, mayReadFeedbackWords } from './feedback-rights.ts';

const answer = (mark: FeedbackMark, words = ''): FeedbackAnswer => ({
  marks: { heard: mark, understood: mark, 'know-what': mark, fair: mark, helped: null },
  words,
});
const kept = (...answers: readonly FeedbackAnswer[]) => answers.reduce(withAnswer, noFeedback);

describe('feedback', () => {
  it('[FB3] shows nothing of one or two answers, and three only together', () => {
    expect(kept(answer(4), answer(1)).shown.people).toBe(0);
    const three = kept(answer(4), answer(1), answer(null)).shown;
    expect(three.people).toBe(3);
    expect(three.counts.heard).toEqual({ marks: [1, 0, 0, 1], unsure: 1 });
    expect(three.counts.helped).toEqual({ marks: [0, 0, 0, 0], unsure: 3 });
  });

  it('[FB3] does not move with one more answer: three more join together', () => {
    const three = kept(answer(4), answer(4), answer(4));
    const five = [answer(1), answer(2)].reduce(withAnswer, three);
    expect(five.shown).toEqual(three.shown);
    expect(withAnswer(five, answer(3)).shown.counts.fair.marks).toEqual([1, 1, 1, 3]);
  });

  it('[FB4] shows words from three on, not in the order in which they came', () => {
    const two = kept(answer(4, 'Zima.'), answer(4, ''), answer(4, 'Auto.'));
    expect(two.shownWords).toEqual([]);
    expect(withAnswer(two, answer(4, 'Mrkev.')).shownWords).toEqual(['Auto.', 'Mrkev.', 'Zima.']);
  });

  it('[FB1] is asked of those whose meeting it is, once it is closed', () => {
    const open = demoScript().run(tomas, { type: 'conference:open' });
    const closed = open.run(tomas, { type: 'conference:close', fromStageId: stages.arrival });
    const check = ({ state }: Script, id: typeof jitka, words = '') => {
      const person = findParticipant(state, id);
      return person && checkFeedback(state, person, answer(4, words));
    };
    expect(check(closed, jitka)).toEqual({ ok: true, value: null });
    expect(check(closed, matyas)).toEqual({ ok: true, value: null });
    expect(check(open, jitka)).toEqual({ ok: false, error: 'not-closed' });
    expect(check(closed, tomas)).toEqual({ ok: false, error: 'not-allowed' });
    expect(check(closed, jitka, 'Bydlím v Dolní Vrbici.')).toEqual({
      ok: false,
      error: 'protected-text',
    });
  });

  it('[FB4] gives the words to organiser and facilitator alone', () => {
    const readers = demoScript().state.participants.filter(mayReadFeedbackWords);
    expect(readers.map(({ id }) => id)).toEqual([simona, tomas]);
    expect(readers.map(({ id }) => id)).not.toContain(radim);
  });
});
