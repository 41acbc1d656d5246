import type { Task } from '@opora/shared/domain/tasks/task.ts';
import { arrangeTasks } from '@opora/shared/domain/tasks/task-lists.ts';
import { useEffect, useEffectEvent, useRef } from 'react';
import { useConference, useYou } from '../../connection/conference-context.tsx';
import { useI18n } from '../../i18n/i18n.tsx';
import { useAnnounce } from '../../ui/announce/announcer.tsx';
import { taskCallWords } from './words/task-call-words.ts';
import { useTaskWords } from './words/use-task-words.ts';

/** Whoever is asked for a yes hears it once; what they were asked before they came stands on their page. */
export function useTaskCall(): void {
  const { t } = useI18n();
  const announce = useAnnounce();
  const you = useYou();
  const { name } = useTaskWords();
  const asked = arrangeTasks(useConference().tasks, you.id).asked;
  const key = asked.map(({ id }) => id).join(' ');
  const known = useRef<ReadonlySet<string>>(new Set(asked.map(({ id }) => id)));
  const call = useEffectEvent((tasks: readonly Task[]) => {
    const offered = tasks.filter(
      ({ id, proposedBy }) => !known.current.has(id) && proposedBy !== you.id,
    );
    known.current = new Set(tasks.map(({ id }) => id));
    const words = taskCallWords(t, offered, name);
    if (words !== null) announce(words);
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: which tasks there are is what it listens to.
  useEffect(() => call(asked), [key]);
}
