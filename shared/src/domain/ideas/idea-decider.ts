import type { TaskId } from '../../ids.ts';
import { err, ok, type Result } from '../../result.ts';
import type { CommandOf } from '../conference/commands.ts';
import type { Conference } from '../conference/conference.ts';
import type { ConferenceEvent } from '../conference/events.ts';
import { speakerOf } from '../conference/on-behalf.ts';
import type { Participant } from '../conference/participant.ts';
import type { Refusal } from '../conference/refusals.ts';
import { whileTogether } from '../conference/together.ts';
import { isFamily } from '../family-time/family-time.ts';
import { mayWriteSection } from '../plan/pens.ts';
import { readsPlan } from '../scope/taking-part.ts';
import { dotsOfOne, type Idea } from './idea.ts';
import { maySeeIdea } from './idea-viewer.ts';

/** More than anybody writes in ten minutes; the state is sent with every snapshot. */
export const ideasOfOne = 30;

type Decision = Result<readonly ConferenceEvent[], Refusal>;

const onTheWall = { type: 'focus:moved', focus: { kind: 'ideas' } } as const;

/** Everybody writes by themselves from now on; ideas already shown stay (ID1). */
export function open(conference: Conference): Decision {
  const state = whileTogether(conference);
  if (!state.ok) return state;
  return ok(conference.ideas.isOpen ? [] : [{ type: 'ideas:opened' }, onTheWall]);
}

/** All at once, and the writing ends (ID3). */
export function show(conference: Conference): Decision {
  const state = whileTogether(conference);
  if (!state.ok) return state;
  const { isOpen, hidden } = conference.ideas;
  return ok(isOpen || hidden > 0 ? [{ type: 'ideas:shown' }, onTheWall] : []);
}

/** Whether this person is part of it at all, and the meeting is on. */
function among(conference: Conference, actor: Participant): Result<Conference, Refusal> {
  if (!readsPlan(actor)) return err('not-allowed');
  return whileTogether(conference);
}

/** An idea that somebody must not know of is refused as one that does not exist (ID2). */
function seenBy(conference: Conference, actor: Participant, id: Idea['id']): Result<Idea, Refusal> {
  const state = among(conference, actor);
  if (!state.ok) return state;
  const found = conference.ideas.list.find((idea) => idea.id === id);
  return found !== undefined && maySeeIdea(found, actor) ? ok(found) : err('unknown-idea');
}

export function write(
  conference: Conference,
  actor: Participant,
  { ideaId, text, isSigned, onBehalfOf }: CommandOf<'idea:write'>,
): Decision {
  const state = among(conference, actor);
  if (!state.ok) return state;
  const speaker = speakerOf(conference, actor, onBehalfOf, 'plan:write');
  if (!speaker.ok) return speaker;
  const { person, recordedBy } = speaker.value;
  const known = conference.ideas.list.find(({ id }) => id === ideaId);
  if (known !== undefined) {
    const isRetry = known.by === person.id && known.recordedBy === recordedBy;
    return isRetry ? ok([]) : err('id-taken');
  }
  if (!conference.ideas.isOpen) return err('ideas-closed');
  const own = conference.ideas.list.filter(({ by }) => by === person.id);
  if (own.length >= ideasOfOne) return err('too-many-ideas');
  const idea: Idea = {
    id: ideaId,
    text,
    by: person.id,
    recordedBy,
    isSigned,
    isShown: false,
    dots: [],
    dotCount: 0,
    isPreferred: false,
    usedAs: null,
  };
  return ok([{ type: 'idea:written', idea }]);
}

/** An idea that is the actor's own still: what everybody has seen stays as it was seen. */
function own(conference: Conference, actor: Participant, id: Idea['id']): Result<Idea, Refusal> {
  const found = seenBy(conference, actor, id);
  if (!found.ok) return found;
  return found.value.isShown ? err('idea-shown') : found;
}

export function change(
  conference: Conference,
  actor: Participant,
  { ideaId, text, isSigned }: CommandOf<'idea:change'>,
): Decision {
  const idea = own(conference, actor, ideaId);
  if (!idea.ok) return idea;
  const isSame = idea.value.text === text && idea.value.isSigned === isSigned;
  return ok(isSame ? [] : [{ type: 'idea:written', idea: { ...idea.value, text, isSigned } }]);
}

export function remove(
  conference: Conference,
  actor: Participant,
  { ideaId }: CommandOf<'idea:remove'>,
): Decision {
  const idea = own(conference, actor, ideaId);
  return idea.ok ? ok([{ type: 'idea:removed', ideaId }]) : idea;
}

/** Three picks of each person, theirs to move until the end (ID5). */
export function putDot(
  conference: Conference,
  actor: Participant,
  { ideaId, isOn, onBehalfOf }: CommandOf<'idea:dot'>,
): Decision {
  const idea = seenBy(conference, actor, ideaId);
  if (!idea.ok) return idea;
  if (!idea.value.isShown) return err('idea-not-shown');
  const speaker = speakerOf(conference, actor, onBehalfOf, 'poll:answer');
  if (!speaker.ok) return speaker;
  const { person, recordedBy } = speaker.value;
  const isTheirs = ({ dots }: Idea) => dots.some(({ by }) => by === person.id);
  if (isTheirs(idea.value) === isOn) return ok([]);
  const given = conference.ideas.list.filter(isTheirs).length;
  if (isOn && given >= dotsOfOne) return err('no-dots-left');
  const dot = { by: person.id, recordedBy, isFamily: isFamily(person) };
  return ok([{ type: 'idea:dotted', ideaId, dot, isOn }]);
}

/** Says what became of an idea. A goal is written into the plan, a task proposed, before this (ID6). */
export function use(
  conference: Conference,
  actor: Participant,
  { ideaId, as, taskId }: CommandOf<'idea:use'>,
): Decision {
  const idea = seenBy(conference, actor, ideaId);
  if (!idea.ok) return idea;
  if (!idea.value.isShown) return err('idea-not-shown');
  if (as === 'goal' && !mayWriteSection(conference, actor, 'goals')) return err('not-allowed');
  if (as === 'task' && !isForEverybody(conference, taskId)) return err('unknown-task');
  return ok(idea.value.usedAs === as ? [] : [{ type: 'idea:used', ideaId, as }]);
}

/** Of a task for some nobody else hears, not even that it came from an idea (TA8). */
const isForEverybody = ({ tasks }: Conference, taskId: TaskId | null): boolean =>
  tasks.some(({ id, terms }) => id === taskId && terms.visibleTo === 'everyone');
