import type { SectionName } from '@opora/shared/domain/plan/sections.ts';
import type { SectionHistory } from '@opora/shared/protocol/history.ts';
import type { RefObject } from 'react';
import { useI18n } from '../../../i18n/i18n.tsx';
import { bindClasses } from '../../../ui/bind-classes.ts';
import { SectionHeading } from '../../../ui/structure/section-heading.tsx';
import { AnswerPlace } from '../read/answer-place.tsx';
import { askWording } from '../read/history-api.ts';
import { useAnswer } from '../read/use-answer.ts';
import { useAsker } from '../read/use-asker.ts';
import type { When } from '../wording/use-when.ts';
import { Wording } from '../wording/wording.tsx';
import { CompareField } from './compare-field.tsx';
import { spanOf } from './comparison.ts';
import type { Moment, MomentOrNow } from './moments.ts';
import { PutBack } from './put-back.tsx';
import { Stepper } from './stepper.tsx';
import styles from './wording-panel.module.css';

const css = bindClasses(styles);

export interface WordingPanelProps {
  readonly heading: RefObject<HTMLHeadingElement | null>;
  /** What is shown, in words. */
  readonly title: string;
  readonly section: SectionName;
  readonly moments: readonly Moment[];
  /** The moment that is shown. */
  readonly at: MomentOrNow;
  /** The one it is compared with; undefined where it is not. */
  readonly other: MomentOrNow | undefined;
  readonly when: When;
  /** When the present was asked for. */
  readonly asOf: number;
  readonly onPick: (at: MomentOrNow) => void;
  readonly onCompare: (other: MomentOrNow | undefined) => void;
  readonly onPutBack: () => void;
}

/** The wording of one moment, or what changed between two, and what can be done with it. */
export function WordingPanel(props: WordingPanelProps) {
  const { heading, title, section, moments, at, other, when, asOf, onPick, onCompare, onPutBack } =
    props;
  const answer = useWording(props);
  const shownAt = moments.find((moment) => moment.at === at)?.shownAt ?? at;
  return (
    <div className={css('panel')}>
      <Stepper moments={moments} selected={at} onPick={onPick} />
      <div>
        <SectionHeading level={3} ref={heading}>
          {title}
        </SectionHeading>
        <AnswerPlace answer={answer}>
          {(history) => <Shown history={history} at={at} />}
        </AnswerPlace>
      </div>
      <div className={css('actions')}>
        <CompareField
          moments={moments}
          selected={at}
          other={other}
          when={when}
          onCompare={onCompare}
        />
        {at === null || shownAt === null ? null : (
          <PutBack
            key={at}
            section={section}
            moment={Math.min(at, asOf)}
            when={when.atTime(shownAt)}
            onDone={onPutBack}
          />
        )}
      </div>
    </div>
  );
}

function Shown({ history, at }: { readonly history: SectionHistory; readonly at: MomentOrNow }) {
  const { t } = useI18n();
  const isComparison = history.since !== null;
  const isUnchanged =
    isComparison &&
    history.lines.every(({ passages }) => passages.every(({ change }) => change === 'kept'));
  return (
    <>
      {isUnchanged ? <p className={css('note')}>{t('history.unchanged')}</p> : null}
      {isComparison && !isUnchanged ? <p className={css('note')}>{t('history.legend')}</p> : null}
      {isUnchanged && history.lines.length === 0 ? null : (
        <Wording history={history} empty={t(at === null ? 'history.empty' : 'history.emptyThen')} />
      )}
    </>
  );
}

function useWording({ section, at, other, asOf }: WordingPanelProps) {
  const asker = useAsker();
  const span = other === undefined ? null : spanOf(at, other);
  const since = span?.since ?? null;
  const until = span === null ? at : span.at;
  const key = [section, since, until ?? `now ${asOf}`].join(' ');
  return useAnswer(key, (signal) =>
    askWording(
      asker,
      {
        section,
        ...(since === null ? {} : { since: Math.min(since, asOf) }),
        ...(until === null ? {} : { at: until }),
      },
      signal,
    ),
  );
}
