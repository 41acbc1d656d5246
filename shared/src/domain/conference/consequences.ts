import { standingOf } from '../family-time/family-state.ts';
import { isFamilyTime } from '../family-time/family-time.ts';
import { scaleTurns } from '../scales/scale-turns.ts';
import { isTheirPart } from '../scope/taking-part.ts';
import type { CommandContext } from './commands.ts';
import type { Conference } from './conference.ts';
import type { ConferenceEvent, EventType } from './events.ts';
import { evolve } from './evolve.ts';
import { isPresent } from './participant.ts';

/** After these somebody's part of the meeting may be over, or the family's own time, or nobody is waited for. */
const turns: ReadonlySet<EventType> = new Set([
  'conference:opened',
  'conference:closed',
  'stage:entered',
  'scope:changed',
  'scale:answered',
  'participant:stepped-out',
  'participant:dismissed',
  'conference:cleared',
]);

/**
 * What was decided with what follows from it: everybody learns who of the family came or went meanwhile (FT3), and
 * whose part is over is away (SC2). As events of their own, since not everybody's copy knows why they happen.
 */
export function withConsequences(
  before: Conference,
  events: readonly ConferenceEvent[],
  { actor, now }: CommandContext,
): readonly ConferenceEvent[] {
  if (!events.some(({ type }) => turns.has(type))) return events;
  const upon = (state: Conference, more: readonly ConferenceEvent[]) =>
    more.map((event) => ({ ...event, revision: 0, at: now, by: actor })).reduce(evolve, state);
  const after = upon(before, events);
  const people = [...familyReturns(after), ...partings(after)];
  return [...events, ...people, ...scaleTurns(upon(after, people))];
}

function familyReturns(after: Conference): readonly ConferenceEvent[] {
  const held = after.familyTime.heldBack ?? [];
  if (held.length === 0 || isFamilyTime(after)) return [];
  const isHeld = (id: string) => held.some((each) => each.id === id);
  const people = after.participants.filter(({ id }) => isHeld(id)).map(standingOf);
  return [{ type: 'family:returned', people }];
}

const partings = (after: Conference): readonly ConferenceEvent[] =>
  after.participants
    .filter((person) => isPresent(person) && !isTheirPart(after, person))
    .map(({ id: participantId }) => ({ type: 'participant:stepped-out', participantId }));
