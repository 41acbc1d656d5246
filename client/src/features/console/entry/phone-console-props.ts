import type { ReactNode } from 'react';

export interface PhoneConsoleProps {
  /** The time of the current stage, as everybody has it. */
  readonly time: ReactNode;
  /** Who wants to speak, in their order; over the controls. */
  readonly queue?: ReactNode;
  /** Who waits at the door, what else matters now. */
  readonly children?: ReactNode;
  /** The facilitator's own notes, under what helps with the stage. */
  readonly notes?: ReactNode;
  /** Who may write where. */
  readonly pens?: ReactNode;
  /** The way to the plan, the tasks and the people; stands under the controls. */
  readonly tabs?: ReactNode;
}
