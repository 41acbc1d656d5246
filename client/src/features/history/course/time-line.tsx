import { Fragment } from 'react';
import { useI18n } from '../../../i18n/i18n.tsx';
import { VisuallyHidden } from '../../../ui/announce/visually-hidden.tsx';
import { bindClasses } from '../../../ui/bind-classes.ts';
import { PersonStroke } from '../../../ui/signs/person-stroke.tsx';
import { type PersonWords, usePersonWords } from '../wording/use-person-words.ts';
import type { When } from '../wording/use-when.ts';
import type { Moment, MomentOrNow } from './moments.ts';
import styles from './time-line.module.css';
import { useMomentWords } from './use-moment-words.ts';

const css = bindClasses(styles);

export interface TimeLineProps {
  readonly moments: readonly Moment[];
  readonly selected: MomentOrNow;
  readonly when: When;
  readonly onPick: (at: MomentOrNow) => void;
}

/** Steps of the meeting as marks, between them the minutes in which somebody wrote; the last is now. */
export function TimeLine({ moments, selected, when, onPick }: TimeLineProps) {
  const { t } = useI18n();
  const wordsOf = useMomentWords(when);
  const personOf = usePersonWords();
  const days = moments.map(({ shownAt }) => when.day(shownAt));
  const hasOneDay = new Set(days).size === 1;
  const beginsDay = (index: number) => !hasOneDay && days[index] !== days[index - 1];
  return (
    <ol className={css('line')} aria-label={t('history.moments')}>
      {moments.map((moment, index) => (
        <Fragment key={`${moment.at} ${moment.kind}`}>
          {beginsDay(index) ? <li className={css('day')}>{when.day(moment.shownAt)}</li> : null}
          <li>
            <button
              type="button"
              className={css('moment', moment.kind === 'writing' ? 'writing' : 'mark')}
              aria-current={moment.at === selected ? 'true' : undefined}
              onClick={() => onPick(moment.at)}
            >
              <span className={css('time')}>{when.clock(moment.shownAt)}</span>{' '}
              {moment.kind === 'writing' && moment.people.length > 0 ? (
                <Writers people={moment.people.map(personOf)} />
              ) : (
                <span>{wordsOf(moment)}</span>
              )}
            </button>
          </li>
        </Fragment>
      ))}
      <li>
        <button
          type="button"
          className={css('moment', 'mark')}
          aria-current={selected === null ? 'true' : undefined}
          onClick={() => onPick(null)}
        >
          {t('history.now')}
        </button>
      </li>
    </ol>
  );
}

function Writers({ people }: { readonly people: readonly PersonWords[] }) {
  return (
    <span className={css('writers')}>
      {people.map(({ name, arrivalOrder }, index) => (
        <span key={name}>
          <PersonStroke order={arrivalOrder} name={name} />
          {index + 1 < people.length ? <VisuallyHidden>, </VisuallyHidden> : null}
        </span>
      ))}
    </span>
  );
}
