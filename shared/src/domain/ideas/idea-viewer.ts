import type { Conference } from '../conference/conference.ts';
import type { RecordedEvent } from '../conference/events.ts';
import type { Participant } from '../conference/participant.ts';
import { readsPlan } from '../scope/taking-part.ts';
import { type Idea, type Ideas, noIdeas } from './idea.ts';
import { type IdeaEvent, withIdeas } from './idea-changes.ts';

const isOwn = (idea: Idea, viewer: Participant): boolean =>
  idea.by === viewer.id || idea.recordedBy === viewer.id;

/** An idea is its author's alone until all are shown (ID2). */
export const maySeeIdea = (idea: Idea, viewer: Participant): boolean =>
  idea.isShown || isOwn(idea, viewer);

function ideaFor(idea: Idea, viewer: Participant): Idea {
  const isNamed = idea.isSigned || isOwn(idea, viewer);
  return {
    ...idea,
    by: isNamed ? idea.by : null,
    recordedBy: isNamed ? idea.recordedBy : null,
    dots: idea.dots.filter(({ by, recordedBy }) => by === viewer.id || recordedBy === viewer.id),
  };
}

/** The ideas as one person may see them (ID2, ID4, ID5). */
export function ideasFor({ ideas }: Pick<Conference, 'ideas'>, viewer: Participant): Ideas {
  if (!readsPlan(viewer)) return noIdeas;
  const seen = ideas.list.filter((idea) => maySeeIdea(idea, viewer));
  return { ...ideas, list: seen.map((idea) => ideaFor(idea, viewer)) };
}

/** Who opened, showed or used ideas is known to all; who wrote or picked one is not. */
const isSaid = ({ type }: IdeaEvent): boolean =>
  type === 'ideas:opened' || type === 'ideas:shown' || type === 'idea:used';

/** What the event changes in the viewer's copy; undefined where that is nothing. */
export function ideaEventFor(
  event: RecordedEvent & IdeaEvent,
  before: Conference,
  viewer: Participant,
): RecordedEvent | undefined {
  const had = ideasFor(before, viewer);
  const { list, ...counts } = ideasFor({ ideas: withIdeas(before.ideas, event) }, viewer);
  const changed = list.filter((idea) => !had.list.some((each) => isSame(each, idea)));
  const removed = had.list.filter(({ id }) => !list.some((idea) => idea.id === id));
  const { list: _, ...hadCounts } = had;
  if (changed.length + removed.length === 0 && isSame(counts, hadCounts)) return undefined;
  const { revision, at } = event;
  const by = isSaid(event) ? event.by : null;
  const seen = { ...counts, changed, removed: removed.map(({ id }) => id) };
  return { type: 'ideas:seen', ...seen, revision, at, by };
}

/** Both were made by the same function, so their fields stand in one order. */
const isSame = (a: object, b: object): boolean => JSON.stringify(a) === JSON.stringify(b);
