import type { ReactNode } from 'react';

export interface PhoneConsoleProps {
  /** The time of the current stage, as everybody has it. */
  readonly time: ReactNode;
  /** Who waits at the door, what is wrong, what is read aloud: mostly nothing, and then before all else. */
  readonly first?: ReactNode;
  /** Who wants to speak, in their order; over the controls. */
  readonly queue?: ReactNode;
  /** The question and the ideas that are on, and what begins them. */
  readonly children?: ReactNode;
  /** The facilitator's own notes, under what helps with the stage. */
  readonly notes?: ReactNode;
  /** Who may write where. */
  readonly pens?: ReactNode;
  /** The way to the plan, the tasks and the people; stands under the controls. */
  readonly tabs?: ReactNode;
}
