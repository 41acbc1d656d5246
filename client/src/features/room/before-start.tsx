import type { Ref } from 'react';
import { useConference } from '../../connection/conference-context.tsx';
import { useLeader } from '../../connection/use-leader.ts';
import { useI18n } from '../../i18n/i18n.tsx';
import { useDateFormat } from '../../i18n/use-date-format.ts';

/** Head of the sheet before the conference opens: when it starts and who opens it. */
export function BeforeStart({ headingRef }: { readonly headingRef: Ref<HTMLHeadingElement> }) {
  const { t } = useI18n();
  const { startsAt, timeZone } = useConference();
  const { onWeekdayAndDay, atTime } = useDateFormat(timeZone);
  const leader = useLeader();
  const when = { day: onWeekdayAndDay(startsAt), time: atTime(startsAt) };
  return (
    <header>
      <h1 ref={headingRef} tabIndex={-1}>
        {t('room.before.title')}
      </h1>
      <p>{t('room.before.text', when)}</p>
      {leader ? <p>{t('room.before.who', { name: leader.callName })}</p> : null}
    </header>
  );
}
