import type { SectionName } from '@opora/shared/domain/plan/sections.ts';
import type { ParticipantId, StageId } from '@opora/shared/ids.ts';
import type { HistoryMark, PlanHistory } from '@opora/shared/protocol/history.ts';

/** A place on the time line of one section. */
export interface Moment {
  /** ms; its wording has everything that was stored until then. Of the running minute it lies ahead. */
  readonly at: number;
  /** What is said of it: the beginning of a minute, or the exact time of a mark. */
  readonly shownAt: number;
  readonly kind: 'begin' | 'writing' | HistoryMark['kind'];
  /** Who wrote in that minute, or whose doing the mark is. */
  readonly people: readonly ParticipantId[];
  readonly stageId: StageId | null;
  /** To which moment the section was put back: of `restored`. */
  readonly restoredTo: number | null;
}

/** Null is the present, which goes on changing. */
export type MomentOrNow = number | null;

const minute = 60_000;

/** The time line of a section from its beginning on: its own changes, and what happened to the whole meeting. */
export function momentsOf(history: PlanHistory, section: SectionName): readonly Moment[] {
  const { from, marks, writing } = history;
  const begin = { ...nothing, at: from, shownAt: from, kind: 'begin' } as const;
  const happened = marks
    .filter((mark) => mark.section === null || mark.section === section)
    .map(
      ({ at, kind, by, stageId, moment }): Moment => ({
        at,
        shownAt: at,
        kind,
        people: by === null ? [] : [by],
        stageId,
        restoredTo: moment,
      }),
    );
  const written = writing
    .filter(({ sections }) => sections.includes(section))
    .map(
      ({ at, people }): Moment => ({
        ...nothing,
        at: at + minute - 1,
        shownAt: at,
        kind: 'writing',
        people,
      }),
    );
  const later = [...happened, ...written].filter(({ at }) => at > from);
  return [begin, ...later.toSorted((one, other) => one.at - other.at)];
}

const nothing = { people: [], stageId: null, restoredTo: null } as const;

const changesWords = ({ kind }: Moment): boolean =>
  kind === 'begin' || kind === 'writing' || kind === 'restored';

/**
 * The wording before the one that is shown; undefined where there is none. The last change is the present wording, so
 * from now the step goes behind it.
 */
export function previousChange(moments: readonly Moment[], at: MomentOrNow): Moment | undefined {
  const changes = moments.filter(changesWords);
  return at === null ? changes.at(-2) : changes.findLast((change) => change.at < at);
}

/** The change after the shown one, or null for now after the last; undefined where now is shown. */
export function nextChange(moments: readonly Moment[], at: MomentOrNow): Moment | null | undefined {
  if (at === null) return undefined;
  return moments.filter(changesWords).find((change) => change.at > at) ?? null;
}
