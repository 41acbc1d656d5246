import type { SavedState } from './saved-state.ts';

/** How it is with saving one document. */
export interface DocumentSaved {
  readonly saved: SavedState;
  readonly hasUnsaved: boolean;
}

/** Worst first: a person is told the worst of what holds. */
const order: readonly SavedState['kind'][] = [
  'refused',
  'offline',
  'saving',
  'connecting',
  'saved',
];

/**
 * What may be told of all open documents at once (CC2): "saved" only when all of them are. Of the later ones only their
 * own unsaved words count; that one of them is just opening, or may no longer be read, is told where it is shown.
 */
export function allSaved(plan: DocumentSaved, later: readonly DocumentSaved[]): DocumentSaved {
  const counting = [plan, ...later.filter(({ hasUnsaved }) => hasUnsaved)];
  const states = counting.map(({ saved }) => saved);
  const worst = order.flatMap((kind) => states.filter((state) => state.kind === kind))[0];
  return {
    saved:
      worst?.kind === 'saved'
        ? allOnDisk(worst, [...states, ...savedOf(later)])
        : (worst ?? plan.saved),
    hasUnsaved: counting.some(({ hasUnsaved }) => hasUnsaved),
  };
}

type Saved = Extract<SavedState, { kind: 'saved' }>;

const savedOf = (documents: readonly DocumentSaved[]): readonly SavedState[] =>
  documents.map(({ saved }) => saved);

/** The last moment at which everything was on disk: before the oldest word still on its way, else the latest storing. */
function allOnDisk(first: Saved, states: readonly SavedState[]): Saved {
  const all = states.filter((state) => state.kind === 'saved');
  const waiting = all.filter(({ pending }) => pending);
  const at =
    waiting.length > 0
      ? Math.min(...waiting.map((state) => state.at))
      : Math.max(first.at, ...all.map((state) => state.at));
  return { kind: 'saved', at, pending: waiting.length > 0 };
}
