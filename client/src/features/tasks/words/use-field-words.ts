import type { TaskTerms } from '@opora/shared/domain/tasks/task.ts';
import { useI18n } from '../../../i18n/i18n.tsx';
import { useTaskWords } from './use-task-words.ts';

export interface FieldWords {
  readonly term: string;
  readonly value: string;
}

/** Single terms in words: those of `terms` that are named in `chosen`, in the order of the form. */
export function useFieldWords(): (
  terms: TaskTerms,
  chosen: Partial<TaskTerms>,
) => readonly FieldWords[] {
  const { t } = useI18n();
  const { due, name, names } = useTaskWords();
  const orNothing = (value: string) => (value === '' ? t('tasks.notSaid') : value);
  const wordsOf: { readonly [Field in keyof TaskTerms]: (terms: TaskTerms) => FieldWords } = {
    what: ({ what }) => ({ term: t('tasks.term.what'), value: what }),
    owner: ({ owner }) => ({ term: t('tasks.term.owner'), value: name(owner) }),
    with: (terms) => ({ term: t('tasks.term.with'), value: orNothing(names(terms.with)) }),
    due: (terms) => ({ term: due.term(terms.due), value: due.short(terms.due) }),
    howWeKnow: (terms) => ({
      term: t('tasks.term.howWeKnow'),
      value: orNothing(terms.howWeKnow),
    }),
    support: (terms) => ({ term: t('tasks.term.support'), value: orNothing(terms.support) }),
    backup: (terms) => ({ term: t('tasks.term.backup'), value: orNothing(terms.backup) }),
    goal: (terms) => ({ term: t('tasks.term.goal'), value: orNothing(terms.goal) }),
    exit: (terms) => ({ term: t('tasks.term.exit'), value: orNothing(terms.exit) }),
    visibleTo: ({ visibleTo }) => ({
      term: t('tasks.term.visibleTo'),
      value:
        visibleTo === 'everyone'
          ? t('tasks.everyone')
          : t('tasks.onlyThose', { names: names(visibleTo) }),
    }),
    safety: ({ safety }) => ({
      term: t('tasks.term.safety'),
      value: t(safety ? 'tasks.isSafety' : 'tasks.isNotSafety'),
    }),
  };
  return (terms, chosen) =>
    Object.entries(wordsOf)
      .filter(([field]) => field in chosen)
      .map(([, words]) => words(terms));
}
