import type { TaskTerms } from '@opora/shared/domain/tasks/task.ts';
import type { I18n } from '../../../i18n/i18n.tsx';
import type { TaskWords } from './use-task-words.ts';

/** A task in whole sentences, made from its terms alone (TK1). Examples are Czech. */
export interface ReadBack {
  /** "Jitka si vezme na starost „Objednat Vašíka na logopedii“." */
  readonly promise: string;
  /** "Do pátku 29. ledna." A missing date is said too. */
  readonly due: string;
  /** "Poznáme to takto: potvrzený termín.", "Záskok: Věra." Only what somebody has said. */
  readonly more: readonly string[];
}

/** @param isOwner whoever reads it is asked for the yes: "Vezmete si na starost …" */
export function readBack(
  terms: TaskTerms,
  isOwner: boolean,
  { t, due, name, names, text }: Pick<I18n, 't'> & TaskWords,
): ReadBack {
  const what = text(terms.what).replace(/\.$/u, '');
  const said = (key: SaidKey, words: string): readonly string[] =>
    words === '' ? [] : [sentence(t(key, { words: text(words) }))];
  const helpers = terms.with.length;
  return {
    promise: sentence(
      isOwner
        ? t('tasks.readBack.you', { what })
        : t('tasks.readBack.other', { name: name(terms.owner), what }),
    ),
    due: sentence(due.spoken(terms.due)),
    more: [
      ...(helpers === 0
        ? []
        : [sentence(t('tasks.readBack.with', { count: helpers, names: names(terms.with) }))]),
      ...said('tasks.readBack.howWeKnow', terms.howWeKnow),
      ...said('tasks.readBack.support', terms.support),
      ...said('tasks.readBack.backup', terms.backup),
      ...(terms.safety ? [sentence(t('tasks.readBack.safety'))] : []),
    ],
  };
}

type SaidKey = `tasks.readBack.${'howWeKnow' | 'support' | 'backup'}`;

/** Begins with a capital letter and ends once, also where people wrote their own full stop. */
function sentence(words: string): string {
  const begun = words.slice(0, 1).toLocaleUpperCase() + words.slice(1).trimEnd();
  return /[.!?…]$/u.test(begun) ? begun : `${begun}.`;
}
