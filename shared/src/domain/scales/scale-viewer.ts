import type { Conference } from '../conference/conference.ts';
import type { RecordedEvent } from '../conference/events.ts';
import type { Participant } from '../conference/participant.ts';
import { readsPlan } from '../scope/taking-part.ts';
import type { Scale, ScaleAnswer } from './scale.ts';
import { type ScaleEvent, scaleIdOf, withScales } from './scale-changes.ts';

const isOwn = ({ by, recordedBy }: ScaleAnswer, viewer: Participant): boolean =>
  by === viewer.id || recordedBy === viewer.id;

const nameless = ({ value }: ScaleAnswer): ScaleAnswer => ({ by: null, recordedBy: null, value });

/** By value, "I don't know" last: the order in which people answered would tell who is who. */
const byValue = (a: ScaleAnswer, b: ScaleAnswer): number =>
  (a.value ?? Number.POSITIVE_INFINITY) - (b.value ?? Number.POSITIVE_INFINITY) || ownLast(a, b);

/** Alike answers stand in one order, whoever looks. */
const ownLast = (a: ScaleAnswer, b: ScaleAnswer): number =>
  (a.by === null ? 0 : 1) - (b.by === null ? 0 : 1);

/** Before the reveal one's own answers alone, after it all of them, with names only if the group wants (SL3, SL5). */
function scaleFor(scale: Scale, viewer: Participant): Scale {
  if (scale.phase !== 'revealed') {
    return { ...scale, answers: scale.answers.filter((answer) => isOwn(answer, viewer)) };
  }
  const told = scale.answers.map((answer) =>
    scale.isNamed || isOwn(answer, viewer) ? answer : nameless(answer),
  );
  return { ...scale, answers: told.toSorted(byValue) };
}

export const scalesFor = (
  { scales }: Pick<Conference, 'scales'>,
  viewer: Participant,
): readonly Scale[] => (readsPlan(viewer) ? scales.map((scale) => scaleFor(scale, viewer)) : []);

/** The question as it stands for this viewer after the event; undefined where it is none of theirs. */
export function scaleEventFor(
  event: RecordedEvent & ScaleEvent,
  before: Conference,
  viewer: Participant,
): RecordedEvent | undefined {
  const after = { scales: withScales(before.scales, event) };
  const scale = scalesFor(after, viewer).find(({ id }) => id === scaleIdOf(event));
  if (scale === undefined) return undefined;
  const { revision, at } = event;
  // Who has answered already is not told.
  const by = event.type === 'scale:asked' || event.type === 'scale:named' ? event.by : null;
  return { type: 'scale:seen', scale, revision, at, by };
}
