import { describe, expect, it } from 'vitest';
import { taskId } from '../../ids.ts';
import { jitka, lenka, simona } from '../../templates/demo/demo-people.ts';
import { terms } from '../../testing/script.ts';
import type { Task, TaskStatus } from './task.ts';
import { arrangeTasks, countAgreed, isUndecided } from './task-lists.ts';

const task = (name: string, owner: Task['terms']['owner'], status: TaskStatus): Task => ({
  id: taskId(name),
  terms: terms({ what: name, owner }),
  status,
  proposedBy: simona,
  proposedAt: 0,
  answer: null,
  report: null,
  replacedBy: null,
  version: 0,
  changed: {},
  rivals: [],
  trail: [],
  settled: null,
});
const names = (tasks: readonly Task[]) => tasks.map(({ terms }) => terms.what);
const rival = { by: lenka, at: 1, changes: { backup: 'Lída' } };

describe('countAgreed', () => {
  it('counts a yes, also when work has begun, among the tasks that stand', () => {
    const tasks = [
      task('a', jitka, 'proposed'),
      task('b', jitka, 'accepted-with-help'),
      task('c', jitka, 'not-done'),
      task('d', jitka, 'declined'),
      task('e', jitka, 'withdrawn'),
    ];
    expect(countAgreed(tasks)).toEqual({ agreed: 2, standing: 3 });
  });
});

describe('arrangeTasks', () => {
  const tasks = [
    task('Lenka ne', lenka, 'declined'),
    task('Lenka ano', lenka, 'accepted'),
    task('Jitka ano', jitka, 'accepted'),
    task('Jitka čeká', jitka, 'proposed'),
    task('Lenka čeká', lenka, 'proposed'),
    task('zrušeno', jitka, 'withdrawn'),
    { ...task('Lenka dvakrát', lenka, 'accepted'), rivals: [rival] },
  ];

  it('puts what the reader is asked first and every task into one group', () => {
    const { asked, mine, others, past } = arrangeTasks(tasks, jitka);
    expect(names(asked)).toEqual(['Jitka čeká']);
    expect(names(mine)).toEqual(['Jitka ano']);
    expect(names(others)).toEqual(['Lenka čeká', 'Lenka dvakrát', 'Lenka ano', 'Lenka ne']);
    expect(names(past)).toEqual(['zrušeno']);
  });

  it('asks nobody of a task of somebody else', () => {
    expect(arrangeTasks(tasks, simona).asked).toEqual([]);
  });
});

describe('isUndecided', () => {
  it('is over once a task was taken back, whatever stood beside it', () => {
    const contested = { ...task('a', jitka, 'accepted'), rivals: [rival] };
    expect(isUndecided(contested)).toBe(true);
    expect(isUndecided({ ...contested, status: 'withdrawn' })).toBe(false);
  });
});
