import type { CommandType } from '@opora/shared/domain/conference/commands.ts';
import type { Payload } from '@opora/shared/protocol/commands.ts';
import type { Choices } from './choices.ts';

/** How a sound payload of each of these commands comes about. */
export type Generators<Types extends CommandType = CommandType> = {
  readonly [Type in Types]: (choose: Choices) => Payload<Type>;
};

export const fromStage = (choose: Choices) => ({ fromStageId: choose.stageNow() });
export const somebody = (choose: Choices) => ({ participantId: choose.person() });

/** Never empty, sometimes something that is on the list of what must not be written. */
export const text = (choose: Choices) =>
  choose.pick(['Chci fotbal.', 'Bojím se nocí.', 'Lidická 7']);
