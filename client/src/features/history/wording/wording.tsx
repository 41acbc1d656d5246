import type { SectionHistory } from '@opora/shared/protocol/history.ts';
import { useConference } from '../../../connection/conference-context.tsx';
import { bindClasses } from '../../../ui/bind-classes.ts';
import { signsOf } from './line-signs.ts';
import { ChangedRun, SignedRun } from './run-words.tsx';
import { runsOf, writtenLines } from './runs.ts';
import { usePersonWords } from './use-person-words.ts';
import { useWhen } from './use-when.ts';
import styles from './wording.module.css';

const css = bindClasses(styles);

export interface WordingProps {
  readonly history: SectionHistory;
  /** What is said when nothing is written. */
  readonly empty: string;
}

/** Words of a section, only to be read: each passage with its writer, or between two moments what changed. */
export function Wording({ history, empty }: WordingProps) {
  const { language } = useConference();
  const personOf = usePersonWords();
  const when = useWhen(history.at);
  const lines = writtenLines(history.lines);
  if (lines.length === 0) return <p className={css('empty')}>{empty}</p>;
  const signs = signsOf(lines);
  const RunWords = history.since === null ? SignedRun : ChangedRun;
  return (
    // biome-ignore lint/a11y/noRedundantRoles: Safari forgets that a list without bullets is one.
    <ul role="list" className={css('lines')}>
      {lines.map((line, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the lines of an answer never move.
        <li key={index} className={css('line', line.kind)} data-depth={Math.min(line.depth, 3)}>
          {signs[index] ? <span className={css('sign')}>{signs[index]}</span> : null}
          <span className={css('body')}>
            {runsOf(line).map((run, place) => (
              <RunWords
                // biome-ignore lint/suspicious/noArrayIndexKey: nor do its runs.
                key={place}
                run={run}
                personOf={personOf}
                when={when}
                lang={language}
              />
            ))}
          </span>
        </li>
      ))}
    </ul>
  );
}
