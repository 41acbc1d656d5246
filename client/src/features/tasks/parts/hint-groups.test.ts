import {
  type Hint,
  hintKey,
  meetingHints,
} from '@opora/shared/domain/tasks/hints/meeting-hints.ts';
import { taskId } from '@opora/shared/ids.ts';
import { klara, lenka, tomas } from '@opora/shared/templates/demo/demo-people.ts';
import { demoScript, type Script, terms } from '@opora/shared/testing/script.ts';
import { describe, expect, it } from 'vitest';
import { hintGroups } from './hint-groups.ts';

const school = taskId('school');
const proposed = (): Script =>
  [school, taskId('doctor')].reduce(
    (script, id) =>
      script.run(klara, {
        type: 'task:propose',
        taskId: id,
        terms: terms({ what: 'Zavolat', owner: lenka, howWeKnow: 'termín' }),
      }),
    demoScript().run(tomas, { type: 'conference:open' }),
  );
const hints = ({ state }: Script): readonly Hint[] =>
  meetingHints({ conference: state, today: '2026-12-08' });
const groupsOf = (script: Script, putAside: readonly Hint[] = []) =>
  hintGroups(hints(script), new Set(putAside.map(hintKey))).map((group) => [
    group.taskId,
    group.hints.map(({ kind }) => kind),
  ]);

describe('hints in groups', () => {
  it('[TK3] stand together by task, in the order of the tasks', () => {
    expect(groupsOf(proposed())).toEqual([
      [school, ['no-date', 'owner-absent']],
      [taskId('doctor'), ['no-date', 'owner-absent']],
    ]);
  });

  it('[TK10] are gone when put aside, until their task changes', () => {
    const script = proposed();
    const aside = hints(script).filter((hint) => 'task' in hint && hint.task.id === school);
    expect(groupsOf(script, aside)).toEqual([[taskId('doctor'), ['no-date', 'owner-absent']]]);
    const changed = script.run(klara, {
      type: 'task:revise',
      taskId: school,
      seenVersion: 0,
      changes: { goal: 'Cíl 1' },
    });
    expect(groupsOf(changed, aside)).toHaveLength(2);
  });
});
