import type { SetupLook, SignInResponse } from '@opora/shared/protocol/office.ts';
import { type SubmitEvent, useRef, useState } from 'react';
import { useI18n } from '../../../i18n/i18n.tsx';
import { Button } from '../../../ui/actions/button.tsx';
import { bindClasses } from '../../../ui/bind-classes.ts';
import { EntryPage } from '../../../ui/structure/entry-page.tsx';
import { SecondFactorStep } from '../factors/second-factor-step.tsx';
import { failureKey } from '../failure-words.ts';
import { officePost } from '../office-api.ts';
import { FailureLine } from '../parts/failure-line.tsx';
import {
  isPasswordFailure,
  missingLetters,
  NewPasswordField,
} from '../parts/new-password-field.tsx';
import styles from '../parts/office-form.module.css';
import { useAction } from '../parts/use-action.ts';
import { OwnerFields } from './owner-fields.tsx';

const css = bindClasses(styles);

export interface SetupFormProps {
  readonly secret: string;
  readonly look: SetupLook;
}

/** The office, as somebody who has just come in. */
const goIn = () => location.assign('/office');

export function SetupForm({ secret, look }: SetupFormProps) {
  const { t } = useI18n();
  const { isPending, failure, run } = useAction();
  const [owner, setOwner] = useState({ name: '', login: '' });
  const [password, setPassword] = useState('');
  const [wasSent, setWasSent] = useState(false);
  const [answer, setAnswer] = useState<SignInResponse | null>(null);
  const form = useRef<HTMLFormElement>(null);

  const isFirst = look.kind === 'first';
  const isOwnerWhole = owner.name.trim() !== '' && owner.login.trim() !== '';
  const isShort = missingLetters(password) > 0;

  const handleSubmit = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    setWasSent(true);
    if (isShort || (isFirst && !isOwnerWhole)) {
      form.current?.querySelector<HTMLInputElement>('[aria-invalid="true"]')?.focus();
      return;
    }
    const body = { secret, password, ...(isFirst ? { owner } : {}) };
    const done = await run(() => officePost<SignInResponse>('/setup', body));
    if (done?.status === 'signed-in') goIn();
    else if (done !== undefined) setAnswer(done);
  };

  if (answer?.status === 'second-factor') {
    return (
      <EntryPage>
        <SecondFactorStep factors={answer.factors} onDone={goIn} />
      </EntryPage>
    );
  }
  const refused = isPasswordFailure(failure) ? failure : null;
  const passwordError = isShort && wasSent ? 'password-too-short' : refused;
  return (
    <EntryPage>
      <h1>
        {isFirst
          ? t('office.setup.first.title')
          : t('office.setup.invited.title', { name: look.name })}
      </h1>
      <p className={css('text')}>
        {isFirst
          ? t('office.setup.first.text')
          : t('office.setup.invited.text', { login: look.login })}
      </p>
      <form
        className={css('form')}
        noValidate
        onSubmit={(event) => void handleSubmit(event)}
        ref={form}
      >
        {isFirst ? (
          <OwnerFields owner={owner} onChange={setOwner} isChecked={wasSent} />
        ) : (
          // For the browser's own keeper of passwords.
          <input
            type="hidden"
            name="username"
            autoComplete="username"
            value={look.login}
            readOnly
          />
        )}
        <NewPasswordField
          value={password}
          onChange={setPassword}
          error={passwordError && t(failureKey(passwordError))}
        />
        <FailureLine failure={refused === null ? failure : null} />
        <Button type="submit" variant="primary" size="main" isWide isPending={isPending}>
          {t('office.setup.submit')}
        </Button>
      </form>
    </EntryPage>
  );
}
