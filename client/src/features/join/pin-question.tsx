import { type SubmitEvent, useEffect, useRef, useState } from 'react';
import { useI18n } from '../../i18n/i18n.tsx';
import { Button } from '../../ui/actions/button.tsx';
import { bindClasses } from '../../ui/bind-classes.ts';
import { TextField } from '../../ui/fields/text-field.tsx';
import { EntryPage } from '../../ui/structure/entry-page.tsx';
import { FailureLine } from './failure-line.tsx';
import { pinOf } from './join-answers.ts';
import type { JoinFailure } from './join-api.ts';
import styles from './join-form.module.css';

const css = bindClasses(styles);

export interface PinQuestionProps {
  /** Why the last one opened nothing; null before the first. */
  readonly failure: JoinFailure | null;
  readonly onPin: (pin: string) => void;
}

/** Six digits that came by another way than the link. Before they are right, the page tells nothing of the meeting. */
export function PinQuestion({ failure, onPin }: PinQuestionProps) {
  const { t } = useI18n();
  const [typed, setTyped] = useState('');
  const [isMissing, setIsMissing] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  const handleSubmit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const pin = pinOf(typed);
    setIsMissing(pin === null);
    if (pin === null) field.current?.focus();
    else onPin(pin);
  };
  return (
    <form className={css('form')} noValidate onSubmit={handleSubmit}>
      <EntryPage
        beside={
          <div className={css('enter')}>
            <FailureLine failure={failure} />
            <Button type="submit" variant="primary" size="main" isWide>
              {t('join.pinContinue')}
            </Button>
          </div>
        }
      >
        <h1>{t('join.pinTitle')}</h1>
        <TextField
          label={t('join.pin')}
          hint={t('join.pinHint')}
          error={isMissing ? t('join.pinMissing') : null}
          name="pin"
          inputMode="numeric"
          autoComplete="one-time-code"
          maxLength={11}
          value={typed}
          onChange={setTyped}
          ref={field}
        />
      </EntryPage>
    </form>
  );
}
