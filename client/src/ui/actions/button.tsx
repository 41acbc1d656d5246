import { type ReactNode, type Ref, useId } from 'react';
import { bindClasses } from '../bind-classes.ts';
import { useAreShortcutsOn } from '../shortcuts/shortcut-choice.ts';
import { ShortcutKey } from '../shortcuts/shortcut-key.tsx';
import { keysOf, type ShortcutId } from '../shortcuts/shortcuts.ts';
import styles from './button.module.css';

const css = bindClasses(styles);

export type ButtonVariant = 'primary' | 'secondary' | 'quiet' | 'outlined' | 'plain' | 'sheet';

/** Height: `normal` 48, `main` 56 (the one action of a phone page), `small` 44, `console` 60 px. */
export type ButtonSize = 'normal' | 'main' | 'small' | 'console';

export interface ButtonLook {
  readonly variant?: ButtonVariant;
  readonly size?: ButtonSize;
  readonly icon?: ReactNode;
  readonly iconAfter?: ReactNode;
  /** A second, smaller line under the words. */
  readonly note?: ReactNode;
  readonly isWide?: boolean;
  /** `start` for answers that stand under each other; `stack` puts the icon above the words. */
  readonly align?: 'centre' | 'start' | 'stack';
  /** Also pressed by these keys, wherever focus is (KB1). */
  readonly shortcut?: ShortcutId;
  readonly children: ReactNode;
}

export interface ButtonProps extends ButtonLook {
  readonly onPress?: () => void;
  readonly type?: 'button' | 'submit';
  /** Under way: keeps focus and ignores presses. The caller changes the words. */
  readonly isPending?: boolean;
  /** Why this is not possible now. Present means not allowed; it is shown under the button. */
  readonly reason?: string | null;
  readonly ref?: Ref<HTMLButtonElement>;
  readonly 'aria-label'?: string;
  readonly 'aria-pressed'?: boolean;
  readonly 'aria-current'?: 'page' | 'step' | 'true';
  readonly lang?: string;
}

/**
 * The browser's own button. Not allowed and under way are said by `aria-disabled`, so that the button stays
 * in reach of the keyboard and its reason can be heard.
 */
export function Button({
  reason,
  onPress,
  isPending = false,
  type = 'button',
  ...props
}: ButtonProps) {
  const reasonId = useId();
  const areShortcutsOn = useAreShortcutsOn();
  const { variant, size, icon, iconAfter, note, isWide, align, shortcut, children, ...rest } =
    props;
  const isInert = isPending || Boolean(reason);
  const button = (
    <button
      {...rest}
      type={isInert ? 'button' : type}
      className={`${buttonClass(props)} ${css(isPending && 'pending', reason && 'notAllowed')}`}
      onClick={isInert ? undefined : onPress}
      aria-disabled={isInert || undefined}
      aria-keyshortcuts={shortcut && areShortcutsOn ? keysOf(shortcut) : undefined}
      aria-describedby={reason ? reasonId : undefined}
    >
      <ButtonContent {...props} />
      {shortcut && areShortcutsOn ? (
        <ShortcutKey id={shortcut} isBeside={variant === 'plain' || size === 'small'} />
      ) : null}
    </button>
  );
  if (!reason) return button;
  return (
    <span className={css('withReason', isWide && 'wide')}>
      {button}
      <span id={reasonId} className={css('reason')}>
        {reason}
      </span>
    </span>
  );
}

/** Classes of the look, for links that stand among buttons too. */
export function buttonClass({ variant = 'secondary', size = 'normal', isWide, align }: ButtonLook) {
  const height = size === 'normal' ? null : size;
  const place = align === 'centre' ? null : align;
  return css('button', variant, height, isWide && 'wide', place);
}

export function ButtonContent({ icon, iconAfter, note, children }: ButtonLook) {
  return (
    <>
      {icon}
      <span className={css('words')}>
        {children}
        {note ? <span className={css('note')}>{note}</span> : null}
      </span>
      {iconAfter}
    </>
  );
}
