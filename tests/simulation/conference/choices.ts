import type { CommandType } from '@opora/shared/domain/conference/commands.ts';
import type { Conference } from '@opora/shared/domain/conference/conference.ts';
import { requiredCapabilities } from '@opora/shared/domain/conference/conference-decider.ts';
import { mayUse } from '@opora/shared/domain/facilitation/leads.ts';
import {
  type ParticipantId,
  participantId,
  type ReleaseId,
  releaseId,
  type StageId,
  stageId,
  type TaskId,
  taskId,
} from '@opora/shared/ids.ts';
import { createRandom, type Random } from '../../integration/documents/gate/random.ts';

/** What one step leaves open, chosen among what there is; now and then something that is not there. */
export interface Choices extends Random {
  readonly conference: Conference;
  flag(): boolean;
  /** Mostly somebody who may send this command. */
  actor(type: CommandType): ParticipantId;
  person(): ParticipantId;
  people(most: number): readonly ParticipantId[];
  stage(): StageId;
  /** Mostly the current one. */
  stageNow(): StageId;
  task(): TaskId;
  newTask(): TaskId;
  release(): ReleaseId;
  newRelease(): ReleaseId;
  /** Words that say nothing; sometimes none. */
  words(): string;
}

/** The same choices for the same seed and state, so that a meeting is held again as it was. */
export function choicesIn(conference: Conference, seed: number): Choices {
  const random = createRandom(seed);
  const { agenda, participants, tasks, releases } = conference;
  const known = <Id>(ids: readonly Id[], unknown: Id): Id =>
    ids.length === 0 || random.oneIn(20) ? unknown : random.pick(ids);
  const ids = participants.map(({ id }) => id);
  const person = () => known(ids, participantId('nobody'));
  const stage = () =>
    known<StageId>(
      agenda.map(({ id }) => id),
      stageId('nowhere'),
    );
  return {
    ...random,
    conference,
    flag: () => random.oneIn(2),
    actor(type) {
      const able = participants
        .filter((each) =>
          requiredCapabilities[type].some((right) => mayUse(conference, each, right)),
        )
        .map(({ id }) => id);
      return random.oneIn(6) ? person() : known(able, participantId('nobody'));
    },
    person,
    people: (most) => [
      ...new Set(Array.from({ length: random.below(most + 1) }, () => random.pick(ids))),
    ],
    stage,
    stageNow: () =>
      conference.status === 'preparing' || random.oneIn(10) ? stage() : conference.stageId,
    task: () =>
      known<TaskId>(
        tasks.map(({ id }) => id),
        taskId('none'),
      ),
    // Few enough that some are taken already.
    newTask: () => taskId(`t${random.below(30)}`),
    release: () =>
      known<ReleaseId>(
        releases.map(({ id }) => id),
        releaseId('none'),
      ),
    newRelease: () => releaseId(`r${random.below(20)}`),
    words: () => random.pick(['', 'ano', 'až v pondělí', 'Lidická 7']),
  };
}
