import type { GlassReasons as Answer, OfficeConference } from '@opora/shared/protocol/office.ts';
import { useI18n } from '../../../i18n/i18n.tsx';
import { useDateFormat } from '../../../i18n/use-date-format.ts';
import { FormLine, FormList } from '../../../ui/structure/form-list.tsx';
import { FailureLine } from '../parts/failure-line.tsx';
import { useRead } from '../parts/use-read.ts';

/** Who looked in without a seat, and why: for the organiser. */
export function GlassReasons({ conference }: { readonly conference: OfficeConference }) {
  const { t } = useI18n();
  const { dayAndYear } = useDateFormat(conference.timeZone);
  const { state } = useRead<Answer>(`/conferences/${conference.id}/reasons`);
  if (state.status === 'reading') return <p>{t('office.loading')}</p>;
  if (state.status === 'failed') return <FailureLine failure={state.failure} />;
  const { reasons } = state.value;
  if (reasons.length === 0) return <p>{t('office.glass.nobody')}</p>;
  return (
    <FormList aria-label={t('office.glass.who')}>
      {reasons.map(({ at, account, reason }) => (
        <FormLine key={`${at} ${account.id}`}>
          <p>{t('office.glass.line', { name: account.name, day: dayAndYear(at) })}</p>
          <p>{reason}</p>
        </FormLine>
      ))}
    </FormList>
  );
}
