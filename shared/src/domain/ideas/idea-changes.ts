import { unreachable } from '../../assert.ts';
import type { IdeaId } from '../../ids.ts';
import type { ConferenceEvent, EventOf } from '../conference/events.ts';
import { byId, type Dot, type Idea, type Ideas } from './idea.ts';

export type IdeaEvent = EventOf<
  | 'ideas:opened'
  | 'idea:written'
  | 'idea:removed'
  | 'ideas:shown'
  | 'idea:dotted'
  | 'idea:used'
  | 'ideas:seen'
>;

const types: ReadonlySet<string> = new Set<IdeaEvent['type']>([
  'ideas:opened',
  'idea:written',
  'idea:removed',
  'ideas:shown',
  'idea:dotted',
  'idea:used',
  'ideas:seen',
]);

export const isOfIdeas = <Event extends ConferenceEvent>(
  event: Event,
): event is Event & IdeaEvent => types.has(event.type);

/** The ideas after an event; `ideas:seen` comes only upon a copy. */
export function withIdeas(ideas: Ideas, event: IdeaEvent): Ideas {
  switch (event.type) {
    case 'ideas:opened':
      return { ...ideas, isOpen: true };
    case 'idea:written':
      return counted(ideas, put(ideas.list, [event.idea]));
    case 'idea:removed':
      return counted(
        ideas,
        ideas.list.filter(({ id }) => id !== event.ideaId),
      );
    case 'ideas:shown':
      return counted(
        { ...ideas, isOpen: false },
        ideas.list.map((idea) => ({ ...idea, isShown: true })),
      );
    case 'idea:dotted':
      return counted(ideas, change(ideas.list, event.ideaId, withDot(event)));
    case 'idea:used':
      return counted(
        ideas,
        change(ideas.list, event.ideaId, (idea) => ({ ...idea, usedAs: event.as })),
      );
    case 'ideas:seen': {
      const { isOpen, hidden, writers, changed, removed } = event;
      const kept = ideas.list.filter(({ id }) => !removed.includes(id));
      return { isOpen, hidden, writers, list: put(kept, changed) };
    }
    default:
      return unreachable(event);
  }
}

function put(list: readonly Idea[], changed: readonly Idea[]): readonly Idea[] {
  const others = list.filter(({ id }) => !changed.some((each) => each.id === id));
  return [...others, ...changed].toSorted(byId);
}

const change = (
  list: readonly Idea[],
  ideaId: IdeaId,
  changed: (idea: Idea) => Idea,
): readonly Idea[] => list.map((idea) => (idea.id === ideaId ? changed(idea) : idea));

const withDot =
  ({ dot, isOn }: { readonly dot: Dot; readonly isOn: boolean }) =>
  (idea: Idea): Idea => {
    const others = idea.dots.filter(({ by }) => by !== dot.by);
    return { ...idea, dots: isOn ? [...others, dot] : others };
  };

const familyDots = ({ dots }: Idea): number => dots.filter(({ isFamily }) => isFamily).length;

/** With everything that follows from the ideas themselves. */
function counted({ isOpen }: Pick<Ideas, 'isOpen'>, list: readonly Idea[]): Ideas {
  const hidden = list.filter(({ isShown }) => !isShown);
  const most = Math.max(0, ...list.map(familyDots));
  return {
    isOpen,
    list: list.map((idea) => ({
      ...idea,
      dotCount: idea.dots.length,
      isPreferred: most > 0 && familyDots(idea) === most,
    })),
    hidden: hidden.length,
    writers: new Set(hidden.map(({ by }) => by)).size,
  };
}
