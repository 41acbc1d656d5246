import { officeLimits } from '@opora/shared/domain/office/office-limits.ts';
import type { SignInResponse } from '@opora/shared/protocol/office.ts';
import { type SubmitEvent, useEffect, useRef, useState } from 'react';
import { useI18n } from '../../../i18n/i18n.tsx';
import { Button } from '../../../ui/actions/button.tsx';
import { bindClasses } from '../../../ui/bind-classes.ts';
import { TextField } from '../../../ui/fields/text-field.tsx';
import { Banner } from '../../../ui/structure/banner.tsx';
import { EntryPage } from '../../../ui/structure/entry-page.tsx';
import { OtherWays } from '../factors/other-ways.tsx';
import { officePost } from '../office-api.ts';
import { FailureLine } from '../parts/failure-line.tsx';
import styles from '../parts/office-form.module.css';
import { PasswordField } from '../parts/password-field.tsx';
import { useAction } from '../parts/use-action.ts';

const css = bindClasses(styles);

export interface SignInFormProps {
  readonly onAnswer: (answer: SignInResponse) => void;
}

export function SignInForm({ onAnswer }: SignInFormProps) {
  const { t } = useI18n();
  const { isPending, failure, run } = useAction();
  const [login, setLogin] = useState('');
  const [password, setPassword] = useState('');
  const [isMissing, setIsMissing] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);

  const handleSubmit = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const isWhole = login.trim() !== '' && password !== '';
    setIsMissing(!isWhole);
    if (!isWhole) return;
    const answer = await run(() => officePost<SignInResponse>('/sign-in', { login, password }));
    if (answer !== undefined) onAnswer(answer);
  };

  return (
    <EntryPage beside={<OtherWays onDone={onAnswer} />}>
      <h1>{t('office.signIn.title')}</h1>
      <p className={css('small', 'text')}>{t('office.signIn.text')}</p>
      <form className={css('form')} noValidate onSubmit={(event) => void handleSubmit(event)}>
        <TextField
          label={t('office.signIn.login')}
          name="username"
          autoComplete="username"
          maxLength={officeLimits.login}
          value={login}
          onChange={setLogin}
          ref={field}
        />
        <PasswordField
          label={t('office.signIn.password')}
          autoComplete="current-password"
          value={password}
          onChange={setPassword}
        />
        {isMissing ? <Banner>{t('office.signIn.missing')}</Banner> : null}
        <FailureLine failure={isMissing ? null : failure} />
        <Button type="submit" variant="primary" size="main" isWide isPending={isPending}>
          {t('office.signIn.submit')}
        </Button>
        <p className={css('small')}>{t('office.signIn.forgotten')}</p>
      </form>
    </EntryPage>
  );
}
