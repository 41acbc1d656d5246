import type { Recorded } from '@opora/shared/protocol/record.ts';
import { useConference } from '../../../connection/conference-context.tsx';
import { useI18n } from '../../../i18n/i18n.tsx';
import { useDateFormat } from '../../../i18n/use-date-format.ts';
import { bindClasses } from '../../../ui/bind-classes.ts';
import styles from './record.module.css';
import { recordWords } from './record-words.ts';

const css = bindClasses(styles);

export interface RecordLinesProps {
  /** Newest first. */
  readonly entries: readonly Recorded[];
}

/** Entries under their days. */
export function RecordLines({ entries }: RecordLinesProps) {
  const { timeZone } = useConference();
  const format = useDateFormat(timeZone);
  const days = [...Map.groupBy(entries, ({ at }) => format.dayAndYear(at))];
  return days.map(([day, ofDay]) => (
    <section key={day} aria-label={day}>
      <h3 className={css('day')}>{day}</h3>
      {/* biome-ignore lint/a11y/noRedundantRoles: Safari forgets that a list without bullets is one. */}
      <ul role="list">
        {ofDay.map((entry) => (
          <RecordLine key={entry.seq} entry={entry} />
        ))}
      </ul>
    </section>
  ));
}

function RecordLine({ entry }: { readonly entry: Recorded }) {
  const { t } = useI18n();
  const conference = useConference();
  const format = useDateFormat(conference.timeZone);
  return (
    <li className={css('line')}>
      <span className={css('time')}>{format.time(entry.at)}</span>
      <span>{recordWords(entry, { t, conference })}</span>
    </li>
  );
}
