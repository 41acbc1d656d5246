import type { CommandType } from '@opora/shared/domain/conference/commands.ts';
import { commandTypes } from '@opora/shared/protocol/commands.ts';
import fc from 'fast-check';

/** Somebody sends a command, some time after the one before. */
export interface Step {
  readonly command: CommandType;
  /** Of who sends it and what is in it (`choices.ts`). */
  readonly seed: number;
  readonly waitMs: number;
  /** What the server sees of the connection of whoever leads, before the command. */
  readonly leader: 'stays' | 'gone' | 'back';
}

export interface Meeting {
  /** Whether the steps begin after the opening; otherwise while it is being prepared. */
  readonly isOpen: boolean;
  readonly steps: readonly Step[];
}

const dayMs = 24 * 60 * 60 * 1000;
const command = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...commandTypes) },
  // What moves a meeting on, and what other rules hang on.
  {
    weight: 3,
    arbitrary: fc.constantFrom<CommandType>(
      ...(['stage:advance', 'stage:go', 'stage:audience', 'conference:reopen'] as const),
      ...(['ideas:open', 'idea:write', 'ideas:show', 'coordinator:call'] as const),
      ...(['participant:return', 'task:propose', 'task:accept', 'child:release'] as const),
    ),
  },
);

const step: fc.Arbitrary<Step> = fc.record({
  command,
  seed: fc.nat(),
  waitMs: fc.oneof(
    { weight: 30, arbitrary: fc.constantFrom(0, 1, 30_000, 60_000) },
    { weight: 1, arbitrary: fc.constant(dayMs + 1) },
  ),
  leader: fc.oneof(
    { weight: 20, arbitrary: fc.constant('stays' as const) },
    { weight: 1, arbitrary: fc.constantFrom('gone' as const, 'back' as const) },
  ),
});

export const meetings: fc.Arbitrary<Meeting> = fc.record({
  isOpen: fc.oneof({ weight: 5, arbitrary: fc.constant(true) }, fc.boolean()),
  steps: fc.array(step, { minLength: 1, maxLength: 110, size: 'max' }),
});
