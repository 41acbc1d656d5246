import { type SubmitEvent, useEffect, useRef, useState } from 'react';
import { useI18n } from '../../../i18n/i18n.tsx';
import { Button } from '../../../ui/actions/button.tsx';
import { bindClasses } from '../../../ui/bind-classes.ts';
import { TextField } from '../../../ui/fields/text-field.tsx';
import { failureKey } from '../failure-words.ts';
import type { OfficeFailure } from '../office-api.ts';
import styles from './factors.module.css';
import { readCode } from './read-code.ts';

const css = bindClasses(styles);

export interface CodeFormProps {
  readonly label: string;
  readonly action: string;
  readonly isPending: boolean;
  readonly failure: OfficeFailure | null;
  readonly onCode: (code: string) => void;
  /** The one thing to do on its page. */
  readonly isMain?: boolean;
}

/** Six digits from an app. What is wrong with them stands at the field, which then has the focus. */
export function CodeForm({ label, action, isPending, failure, onCode, isMain }: CodeFormProps) {
  const { t } = useI18n();
  const [typed, setTyped] = useState('');
  const [isMissing, setIsMissing] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (failure !== null) field.current?.select();
  }, [failure]);

  const handleSubmit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const code = readCode(typed);
    setIsMissing(code === null);
    if (code === null) field.current?.focus();
    else onCode(code);
  };
  const failed = failure && t(failureKey(failure));
  return (
    <form className={css('form')} noValidate onSubmit={handleSubmit}>
      <TextField
        label={label}
        hint={t('officeFactors.codeHint')}
        error={isMissing ? t('officeFactors.codeMissing') : failed}
        name="code"
        inputMode="numeric"
        autoComplete="one-time-code"
        maxLength={9}
        value={typed}
        onChange={setTyped}
        ref={field}
      />
      <Button
        type="submit"
        variant={isMain ? 'primary' : 'outlined'}
        isPending={isPending}
        {...(isMain ? { size: 'main' as const, isWide: true } : {})}
      >
        {action}
      </Button>
    </form>
  );
}
