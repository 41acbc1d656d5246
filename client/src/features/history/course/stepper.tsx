import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useI18n } from '../../../i18n/i18n.tsx';
import { bindClasses } from '../../../ui/bind-classes.ts';
import { type Moment, type MomentOrNow, nextChange, previousChange } from './moments.ts';
import styles from './stepper.module.css';

const css = bindClasses(styles);

export interface StepperProps {
  readonly moments: readonly Moment[];
  readonly selected: MomentOrNow;
  readonly onPick: (at: MomentOrNow) => void;
}

/** Change by change, back and forth. */
export function Stepper({ moments, selected, onPick }: StepperProps) {
  const { t } = useI18n();
  const previous = previousChange(moments, selected);
  const next = nextChange(moments, selected);
  return (
    <div className={css('steps')}>
      <Step onPress={previous && (() => onPick(previous.at))}>
        <IconChevronLeft size={20} stroke={1.75} aria-hidden="true" />
        <span>{t('history.previous')}</span>
      </Step>
      <Step onPress={next === undefined ? undefined : () => onPick(next?.at ?? null)}>
        <span>{t('history.next')}</span>
        <IconChevronRight size={20} stroke={1.75} aria-hidden="true" />
      </Step>
    </div>
  );
}

interface StepProps {
  readonly onPress: (() => void) | undefined;
  readonly children: ReactNode;
}

/** At the end it stays in reach of the keyboard: whoever steps along does not lose the place. */
function Step({ onPress, children }: StepProps) {
  return (
    <button
      type="button"
      className={css('step')}
      aria-disabled={onPress === undefined || undefined}
      onClick={onPress}
    >
      {children}
    </button>
  );
}
