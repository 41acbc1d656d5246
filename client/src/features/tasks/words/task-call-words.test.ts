import { assert } from '@opora/shared/assert.ts';
import type { Task } from '@opora/shared/domain/tasks/task.ts';
import { taskId } from '@opora/shared/ids.ts';
import { jitka, klara, simona } from '@opora/shared/templates/demo/demo-people.ts';
import { demoScript, terms } from '@opora/shared/testing/script.ts';
import { describe, expect, it } from 'vitest';
import { createTranslate } from '../../../i18n/translate.ts';
import { roomCatalogues } from '../../../testing/room-catalogues.ts';
import { taskCallWords } from './task-call-words.ts';

const t = createTranslate('cs', roomCatalogues.cs);
const name = () => 'Klára';

function offered(): Task {
  const taskIdHere = taskId('offered');
  const { state } = demoScript()
    .run(simona, { type: 'conference:open' })
    .run(klara, {
      type: 'task:propose',
      taskId: taskIdHere,
      terms: terms({ what: 'Zavolat do školy', owner: jitka }),
    });
  const task = state.tasks.find(({ id }) => id === taskIdHere);
  assert(task !== undefined, 'the task was proposed');
  return task;
}

describe('the call of a task', () => {
  it('[TI5] says who asks, what it is, and the question', () => {
    const words = taskCallWords(t, [offered()], name)?.replaceAll('\u00a0', ' ');
    expect(words).toBe('Klára vám navrhuje úkol: Zavolat do školy. Souhlasíte, že to uděláte?');
  });

  it('[TI5] of several at once says how many wait', () => {
    const words = taskCallWords(t, [offered(), offered()], name)?.replaceAll('\u00a0', ' ');
    expect(words).toBe('Čekají na vás 2 úkoly. U každého řeknete, jestli souhlasíte.');
  });

  it('[TI5] is silent where nobody asks', () => {
    expect(taskCallWords(t, [], name)).toBeNull();
  });
});
