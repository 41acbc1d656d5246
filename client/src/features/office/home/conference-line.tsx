import type { OfficeConference } from '@opora/shared/protocol/office.ts';
import { useState } from 'react';
import { useI18n } from '../../../i18n/i18n.tsx';
import { useDateFormat } from '../../../i18n/use-date-format.ts';
import { Button } from '../../../ui/actions/button.tsx';
import { bindClasses } from '../../../ui/bind-classes.ts';
import { FormLine } from '../../../ui/structure/form-list.tsx';
import { FailureLine } from '../parts/failure-line.tsx';
import { useAction } from '../parts/use-action.ts';
import styles from './conference-line.module.css';
import { enterConference } from './enter-conference.ts';
import { GlassReasons } from './glass-reasons.tsx';

const css = bindClasses(styles);

export interface ConferenceLineProps {
  readonly conference: OfficeConference;
  readonly onGlass: (conference: OfficeConference) => void;
}

/** One meeting: which, when, how it stands; and the one thing to do with it. */
export function ConferenceLine({ conference, onGlass }: ConferenceLineProps) {
  const { t } = useI18n();
  const { id, reference, title, status, startsAt, timeZone, seat } = conference;
  const { weekdayAndDay, dayAndYear } = useDateFormat(timeZone);
  const { isPending, failure, run } = useAction();
  const [areReasonsOpen, setAreReasonsOpen] = useState(false);
  const isThisYear = new Date(startsAt).getFullYear() === new Date().getFullYear();
  const day = isThisYear ? weekdayAndDay(startsAt) : dayAndYear(startsAt);

  const open = (
    <Button
      variant="primary"
      size="small"
      isPending={isPending}
      aria-label={t('office.conferences.openNamed', { title })}
      onPress={() => void run(() => enterConference(id))}
    >
      {t(isPending ? 'office.conferences.opening' : 'office.conferences.open')}
    </Button>
  );
  const look = (
    <Button
      variant="outlined"
      size="small"
      aria-label={t('office.glass.askNamed', { title })}
      onPress={() => onGlass(conference)}
    >
      {t('office.glass.ask')}
    </Button>
  );
  return (
    <FormLine aside={seat === null ? look : open}>
      <span className={css('title')}>{title}</span>
      <span className={css('facts')}>
        {[reference, day, t(`office.status.${status}`)].join(' · ')}
      </span>
      {seat === 'organiser' ? (
        <Button variant="plain" size="small" onPress={() => setAreReasonsOpen((isOpen) => !isOpen)}>
          {t('office.glass.who')}
        </Button>
      ) : null}
      {areReasonsOpen ? <GlassReasons conference={conference} /> : null}
      <FailureLine failure={failure} />
    </FormLine>
  );
}
