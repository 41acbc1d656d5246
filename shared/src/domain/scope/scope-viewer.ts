import type { ParticipantId } from '../../ids.ts';
import { voicesFor } from '../agreement/voice-viewer.ts';
import { circlesFor } from '../circles/circle-viewer.ts';
import type { Conference } from '../conference/conference.ts';
import { keepsTheDoor } from '../conference/door.ts';
import type { EventOf, RecordedEvent } from '../conference/events.ts';
import type { Participant } from '../conference/participant.ts';
import { ideasFor } from '../ideas/idea-viewer.ts';
import { parkingFor } from '../parking/parking-viewer.ts';
import { scalesFor } from '../scales/scale-viewer.ts';
import type { Task } from '../tasks/task.ts';
import { maySeeTask } from '../tasks/task-visibility.ts';
import type { Scope } from './scope.ts';

/** The scope of `person` as a viewer may know it: without its reason for the person, not at all for others (SC5). */
export function scopeFor(person: Participant, viewer: Participant): Scope | null {
  if (keepsTheDoor(viewer)) return person.scope;
  return person.id === viewer.id && person.scope ? { ...person.scope, reason: '' } : null;
}

/** Undefined for whom it is none of their business. The person gets with it what they see from now on. */
export function scopeEventFor(
  event: RecordedEvent & EventOf<'scope:changed'>,
  before: Conference,
  viewer: Participant,
  taskFor: (task: Task) => Task,
  known: ReadonlySet<ParticipantId>,
): RecordedEvent | undefined {
  if (keepsTheDoor(viewer)) return event;
  const { participantId, revision, at } = event;
  if (participantId !== viewer.id) return undefined;
  const after = { ...viewer, scope: event.scope };
  const tasks = before.tasks.filter((task) => maySeeTask(task, after)).map(taskFor);
  const scope = scopeFor(after, viewer);
  const { releases } = circlesFor(before, after, known);
  const written = {
    ideas: ideasFor(before, after),
    scales: scalesFor(before, after),
    parking: parkingFor(before, after),
    voices: voicesFor(before, after, known),
  };
  const place = { revision, at, by: null };
  return { type: 'scope:received', participantId, scope, tasks, releases, ...written, ...place };
}
