import { type RefObject, useEffect } from 'react';
import { useI18n } from '../../i18n/i18n.tsx';
import { bindClasses } from '../../ui/bind-classes.ts';
import { TextField } from '../../ui/fields/text-field.tsx';
import styles from './join-form.module.css';

const css = bindClasses(styles);

export interface PinQuestionProps {
  readonly pin: string;
  readonly onChange: (pin: string) => void;
  readonly isMissing: boolean;
  readonly fieldRef: RefObject<HTMLInputElement | null>;
}

/** Six digits that came by another way than the link. The one field to fill in, so it is ready for typing. */
export function PinQuestion({ pin, onChange, isMissing, fieldRef }: PinQuestionProps) {
  const { t } = useI18n();
  useEffect(() => fieldRef.current?.focus(), [fieldRef]);
  return (
    <div className={css('pin')}>
      <TextField
        label={t('join.pin')}
        hint={t('join.pinHint')}
        error={isMissing ? t('join.pinMissing') : null}
        name="pin"
        inputMode="numeric"
        autoComplete="one-time-code"
        maxLength={11}
        value={pin}
        onChange={onChange}
        ref={fieldRef}
      />
    </div>
  );
}
