import type { OfficeSessions } from '@opora/shared/protocol/office.ts';
import { useI18n } from '../../../i18n/i18n.tsx';
import { useDateFormat } from '../../../i18n/use-date-format.ts';
import { Button } from '../../../ui/actions/button.tsx';
import { bindClasses } from '../../../ui/bind-classes.ts';
import { FormLine, FormList } from '../../../ui/structure/form-list.tsx';
import { officePost } from '../office-api.ts';
import { FailureLine } from '../parts/failure-line.tsx';
import styles from '../parts/office-form.module.css';
import { useAction } from '../parts/use-action.ts';
import { useRead } from '../parts/use-read.ts';

const css = bindClasses(styles);

/** Where the person looks at it from. */
const here = Intl.DateTimeFormat().resolvedOptions().timeZone;

export function SessionsPart() {
  const { t } = useI18n();
  const { state } = useRead<OfficeSessions>('/sessions');
  const { isPending, failure, run } = useAction();
  const { day, atTime } = useDateFormat(here);
  const signOut = async () => {
    const done = await run(async () => {
      const left = await officePost('/sign-out-everywhere');
      return left.ok ? { ok: true, value: true } : left;
    });
    if (done) location.assign('/office');
  };
  return (
    <section className={css('part')}>
      <h2>{t('office.account.sessions.title')}</h2>
      {state.status === 'failed' ? <FailureLine failure={state.failure} /> : null}
      {state.status === 'read' ? (
        <FormList aria-label={t('office.account.sessions.title')}>
          {state.value.sessions.map(({ device, createdAt, lastUsedAt, isThisOne }) => (
            <FormLine
              key={createdAt}
              aside={isThisOne ? t('office.account.sessions.this') : undefined}
            >
              {device ?? t('office.account.sessions.unknown')}
              <span className={css('small')}>
                {' · '}
                {t('office.account.sessions.used', {
                  day: day(lastUsedAt),
                  time: atTime(lastUsedAt),
                })}
              </span>
            </FormLine>
          ))}
        </FormList>
      ) : null}
      <FailureLine failure={failure} />
      <div className={css('actions')}>
        <Button isPending={isPending} onPress={() => void signOut()}>
          {t('office.account.sessions.everywhere')}
        </Button>
      </div>
    </section>
  );
}
