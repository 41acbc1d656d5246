import { type Task, taskStatuses } from '@opora/shared/domain/tasks/task.ts';
import { participantId, taskId } from '@opora/shared/ids.ts';
import { describe, expect, it } from 'vitest';
import { createTranslate } from '../../../i18n/translate.ts';
import { roomCatalogues } from '../../../testing/room-catalogues.ts';
import { answerWord } from './answer-words.ts';

const jitka = participantId('jitka');
const task: Task = {
  id: taskId('any'),
  terms: {
    what: 'Zavolat do školy',
    owner: jitka,
    with: [],
    due: null,
    howWeKnow: '',
    support: '',
    backup: '',
    goal: '',
    exit: '',
    visibleTo: 'everyone',
    safety: false,
  },
  status: 'accepted',
  proposedBy: jitka,
  proposedAt: 0,
  answer: null,
  report: null,
  replacedBy: null,
  version: 0,
  changed: {},
  rivals: [],
  trail: [],
  settled: null,
};
const contested = { ...task, rivals: [{ by: jitka, at: 0, changes: { backup: 'Lída' } }] };

describe('answerWord', () => {
  it('has its own word for every status', () => {
    const t = createTranslate('cs', roomCatalogues.cs);
    const words = taskStatuses.map((status) => t(answerWord({ ...task, status }, 'live').key));
    expect(new Set(words).size).toBe(taskStatuses.length);
  });

  it('waits only for an answer or for a choice between two wordings', () => {
    const waiting = taskStatuses.filter(
      (status) => answerWord({ ...task, status }, 'live').tone === 'waiting',
    );
    expect(waiting).toEqual(['proposed']);
    expect(answerWord(contested, 'live')).toEqual({
      tone: 'waiting',
      key: 'tasks.answer.contested',
    });
    expect(answerWord({ ...contested, status: 'proposed' }, 'live').key).toBe(
      'tasks.answer.contested',
    );
    expect(answerWord({ ...contested, status: 'withdrawn' }, 'live').tone).toBe('neutral');
  });

  it('[TK7] marks a missing answer as not accepted yet once the conference is closed', () => {
    const asked = { ...task, status: 'proposed' } as const;
    expect(answerWord(asked, 'closed').key).toBe('tasks.answer.notYet');
    expect(answerWord(asked, 'paused').key).toBe('tasks.answer.proposed');
    expect(answerWord(task, 'closed').key).toBe('tasks.answer.accepted');
  });
});
