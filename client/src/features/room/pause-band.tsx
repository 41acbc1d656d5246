import { waitsForHolder } from '@opora/shared/domain/facilitation/leads.ts';
import { useConference } from '../../connection/conference-context.tsx';
import { useI18n } from '../../i18n/i18n.tsx';
import type { Translate } from '../../i18n/translate.ts';
import { useDateFormat } from '../../i18n/use-date-format.ts';
import { bindClasses } from '../../ui/bind-classes.ts';
import { Banner } from '../../ui/structure/banner.tsx';
import styles from './pause-band.module.css';
import { useSaid } from './use-said.ts';

const css = bindClasses(styles);

export interface PauseBandProps {
  /** Whether this person has anything before them to write in. */
  readonly mayWrite?: boolean;
}

/** A break, said calmly: the plan stays writable (CO3). */
export function PauseBand({ mayWrite = true }: PauseBandProps) {
  const words = usePauseWords(mayWrite);
  useSaid(words);
  if (words === null) return null;
  return (
    <div className={css('band')}>
      <Banner tone="calm">{words}</Banner>
    </div>
  );
}

function usePauseWords(mayWrite: boolean): string | null {
  const { t } = useI18n();
  const conference = useConference();
  const { time } = useDateFormat(conference.timeZone);
  if (conference.status !== 'paused') return null;
  // The band about who leads says why it stands still (LE10).
  if (conference.facilitation.vacantSince !== null || waitsForHolder(conference)) return null;
  return pauseWords(t, { resumesAt: conference.resumesAt, mayWrite, time });
}

interface Break {
  /** ms since the epoch, or null where no time of return was said. */
  readonly resumesAt: number | null;
  readonly mayWrite: boolean;
  readonly time: (at: number) => string;
}

/** A break in words, as the band shows it and a screen reader says it. */
export function pauseWords(t: Translate, { resumesAt, mayWrite, time }: Break): string {
  if (resumesAt === null) return t(mayWrite ? 'room.pause.open' : 'family.pause.open');
  const until = { time: time(resumesAt) };
  return t(mayWrite ? 'room.pause.until' : 'family.pause.until', until);
}
