import type { OfficeAccount, OfficeSession } from '@opora/shared/protocol/office.ts';
import { type SubmitEvent, useState } from 'react';
import { useI18n } from '../../../i18n/i18n.tsx';
import { Button } from '../../../ui/actions/button.tsx';
import { useAnnounce } from '../../../ui/announce/announcer.tsx';
import { bindClasses } from '../../../ui/bind-classes.ts';
import { Banner } from '../../../ui/structure/banner.tsx';
import { failureKey } from '../failure-words.ts';
import { officePost } from '../office-api.ts';
import { FailureLine } from '../parts/failure-line.tsx';
import {
  isPasswordFailure,
  missingLetters,
  NewPasswordField,
} from '../parts/new-password-field.tsx';
import styles from '../parts/office-form.module.css';
import { PasswordField } from '../parts/password-field.tsx';
import { useAction } from '../parts/use-action.ts';

const css = bindClasses(styles);

export function PasswordPart({ account }: { readonly account: OfficeAccount }) {
  const { t } = useI18n();
  const announce = useAnnounce();
  const { isPending, failure, run } = useAction();
  const [current, setCurrent] = useState('');
  const [next, setNext] = useState('');
  const [wasSent, setWasSent] = useState(false);
  const [isDone, setIsDone] = useState(false);
  const isShort = missingLetters(next) > 0;

  const handleSubmit = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    setWasSent(true);
    setIsDone(false);
    if (isShort || current === '') return;
    const body = { current, next };
    const changed = await run(() => officePost<OfficeSession>('/password', body));
    if (changed === undefined) return;
    setCurrent('');
    setNext('');
    setWasSent(false);
    setIsDone(true);
    announce(t('office.account.password.done'));
  };

  const refused = isPasswordFailure(failure) ? failure : null;
  const newError = isShort && wasSent ? 'password-too-short' : refused;
  return (
    <section className={css('part')}>
      <h2>{t('office.account.password.title')}</h2>
      <form className={css('form')} noValidate onSubmit={(event) => void handleSubmit(event)}>
        <input
          type="hidden"
          name="username"
          autoComplete="username"
          value={account.login}
          readOnly
        />
        <PasswordField
          label={t('office.account.password.current')}
          autoComplete="current-password"
          value={current}
          onChange={setCurrent}
          error={wasSent && current === '' ? t('office.confirm.missing') : null}
        />
        <NewPasswordField
          value={next}
          onChange={setNext}
          error={newError && t(failureKey(newError))}
        />
        <FailureLine failure={refused === null ? failure : null} />
        {isDone ? <Banner tone="calm">{t('office.account.password.done')}</Banner> : null}
        <div className={css('actions')}>
          <Button type="submit" isPending={isPending}>
            {t('office.account.password.submit')}
          </Button>
        </div>
      </form>
    </section>
  );
}
