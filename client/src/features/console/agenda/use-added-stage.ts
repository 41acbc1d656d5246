import type { AddedKind } from '@opora/shared/domain/agenda/agenda-commands.ts';
import type { SectionName } from '@opora/shared/domain/plan/sections.ts';
import { type StageId, stageId } from '@opora/shared/ids.ts';
import { useState } from 'react';
import { useConference } from '../../../connection/conference-context.tsx';
import type { Course } from '../use-course.ts';
import { placesToAdd } from './editor-lines.ts';

/** A stage as it is being made up. */
export interface AddedStage {
  /** The same in every retry, so that it is added once. */
  readonly stageId: StageId;
  readonly kind: AddedKind;
  readonly title: string;
  readonly minutes: number;
  readonly afterStageId: StageId | null;
  readonly opens: SectionName | null;
}

const emptyStage = (afterStageId: StageId | null): AddedStage => ({
  stageId: newStageId(),
  kind: 'extra',
  title: '',
  minutes: 10,
  afterStageId,
  opens: null,
});

/** Not `randomUUID`: an office may serve its own network without TLS, where browsers do not have it. */
function newStageId(): StageId {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return stageId([...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join(''));
}

/** What is being added; sent, it makes room for the next one. */
export function useAddedStage(course: Course) {
  const conference = useConference();
  const last = placesToAdd(conference).at(-2)?.id ?? null;
  const [stage, setStage] = useState(() => emptyStage(last));
  const add = async (title: string): Promise<boolean> => {
    const opens = stage.opens === null ? [] : [stage.opens];
    const isDone = await course.send('stage:add', { ...stage, title, opens });
    if (isDone) setStage(emptyStage(stage.afterStageId));
    return isDone;
  };
  const change = (changes: Partial<AddedStage>) => setStage((now) => ({ ...now, ...changes }));
  return { stage, change, add };
}
