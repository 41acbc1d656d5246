import { describe, expect, it } from 'vitest';
import { demoDay } from './demo-days.ts';
import { alzbeta, irena, matyas, radim } from './demo-people.ts';
import { demoTasks } from './demo-tasks.ts';

const tasks = demoTasks(demoDay);

const readersOf = (id: string) => tasks.find((task) => task.id === id)?.terms.visibleTo;

describe('demoTasks', () => {
  it('gives each task its owner and day of domain.md 9.1.3', () => {
    const owned = tasks.map(({ id, terms }) => [id, terms.owner, terms.due]);
    expect(owned).toEqual([
      ['task_t1', 'p_a1', { kind: 'from', day: '2026-12-14' }],
      ['task_t2', 'p_a7', { kind: 'by', day: '2026-12-18' }],
      ['task_t3', 'p_a8', { kind: 'by', day: '2027-01-22' }],
      ['task_t4', 'p_a1', { kind: 'by', day: '2027-01-29' }],
      ['task_t5', 'p_a4', { kind: 'by', day: '2027-01-15' }],
      ['task_t6', 'p_a3', { kind: 'weekly', weekdays: [2, 4], from: '2026-12-10' }],
      ['task_t7', 'p_a4', { kind: 'by', day: '2026-12-11' }],
      ['task_t8', 'p_a8', { kind: 'by', day: '2026-12-21' }],
    ]);
  });

  it('moves its days with the day of the conference', () => {
    const [mornings] = demoTasks('2027-02-02');
    expect(mornings?.terms.due).toEqual({ kind: 'from', day: '2027-02-08' });
    expect(mornings?.terms.howWeKnow).toContain('do 12. 3.');
  });

  it('shows the safety plan to four people only', () => {
    expect(readersOf('task_t7')).toEqual(['p_a1', 'p_a4', 'p_a8', 'p_a10']);
  });

  it.each(['task_t3', 'task_t5', 'task_t6'])('keeps %s from the school and the doctor', (id) => {
    const readers = readersOf(id);
    expect(readers).toContain('p_a1');
    for (const one of [irena, alzbeta, radim]) expect(readers).not.toContain(one);
  });

  it('keeps the debts from the child', () => {
    expect(readersOf('task_t3')).not.toContain(matyas);
    expect(readersOf('task_t6')).toContain(matyas);
  });

  it('shows every task to those who do it', () => {
    const blind = tasks.filter(({ terms: { visibleTo, owner, with: helpers } }) =>
      [owner, ...helpers].some((one) => visibleTo !== 'everyone' && !visibleTo.includes(one)),
    );
    expect(blind).toEqual([]);
  });

  it('lacks a backup and an exit only at the psychologist', () => {
    const open = tasks.filter(({ terms }) => terms.backup === '' || terms.exit === '');
    expect(open.map((task) => task.id)).toEqual(['task_t5']);
  });
});
