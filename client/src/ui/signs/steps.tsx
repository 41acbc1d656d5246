import { bindClasses } from '../bind-classes.ts';
import styles from './steps.module.css';

const css = bindClasses(styles);

export interface StepsProps {
  /** Current step from 1; 0 before the first, null between steps (a break). */
  readonly current: number | null;
  readonly total: number;
  /** Steps behind us; by default all before the current one. */
  readonly done?: number;
}

/** One short bar per step. It has no voice: the words ("Krok 5 z 11") stand above it. */
export function Steps({ current, total, done = (current ?? 1) - 1 }: StepsProps) {
  const steps = Array.from({ length: total }, (_, index) => index + 1);
  return (
    <div className={css('steps')} aria-hidden="true">
      {steps.map((step) => (
        <span
          key={step}
          className={css('step', step <= done && 'done', step === current && 'now')}
        />
      ))}
    </div>
  );
}
