import { type Agenda, type Stage, stageNumber } from '@opora/shared/domain/agenda/agenda.ts';
import type { StageId } from '@opora/shared/ids.ts';

/** Neighbouring stages somebody is invited to, as they are told: by their numbers, or a break by its title. */
export type StageSpan =
  | { readonly kind: 'steps'; readonly first: number; readonly last: number }
  | { readonly kind: 'title'; readonly stage: Stage };

/** In the order of the agenda; stages that are not in it are passed over. */
export function stageSpans(agenda: Agenda, chosen: readonly StageId[]): readonly StageSpan[] {
  return neighbours(agenda, chosen).flatMap((stages) => spanOf(agenda, stages));
}

/** Runs of stages without a gap between them. */
function neighbours(agenda: Agenda, chosen: readonly StageId[]): readonly (readonly Stage[])[] {
  const runs: Stage[][] = [];
  let isGap = true;
  for (const stage of agenda) {
    const isChosen = chosen.includes(stage.id);
    if (isChosen && isGap) runs.push([]);
    if (isChosen) runs.at(-1)?.push(stage);
    isGap = !isChosen;
  }
  return runs;
}

/** A break among numbered stages needs no word: "kroky 7–8" are there with it. */
function spanOf(agenda: Agenda, stages: readonly Stage[]): readonly StageSpan[] {
  const numbers = stages
    .map(({ id }) => stageNumber(agenda, id))
    .filter((number) => number !== null);
  const [first] = numbers;
  const last = numbers.at(-1);
  if (first === undefined || last === undefined) {
    return stages.map((stage) => ({ kind: 'title', stage }));
  }
  return [{ kind: 'steps', first, last }];
}
