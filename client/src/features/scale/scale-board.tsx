import type { Scale } from '@opora/shared/domain/scales/scale.ts';
import { useConference } from '../../connection/conference-context.tsx';
import { useI18n } from '../../i18n/i18n.tsx';
import { ToolsWords } from '../../i18n/tools-words.tsx';
import { bindClasses } from '../../ui/bind-classes.ts';
import { SectionHeading } from '../../ui/structure/section-heading.tsx';
import { AnswerPlace } from './answer/answer-place.tsx';
import { LeadScale } from './lead/lead-scale.tsx';
import styles from './scale.module.css';
import { ScaleCount } from './scale-count.tsx';
import { Spreads } from './spread/spreads.tsx';

const css = bindClasses(styles);

export interface ScaleBoardProps {
  readonly scale: Scale;
}

/** One question from 0 to 10: first one's own answer, then all of them at once. Loaded on demand. */
export const ScaleBoard = (props: ScaleBoardProps) => (
  <ToolsWords>
    <Board {...props} />
  </ToolsWords>
);

function Board({ scale }: ScaleBoardProps) {
  const { t } = useI18n();
  const { language } = useConference();
  const isRevealed = scale.phase === 'revealed';
  return (
    <section className={css('place')} aria-label={t('scale.title')}>
      <SectionHeading>
        <span lang={language}>{scale.question}</span>
      </SectionHeading>
      <div className={css('board')}>
        <Anchors scale={scale} />
        {isRevealed ? (
          <>
            <p>{t('scale.revealed')}</p>
            <Spreads scale={scale} />
          </>
        ) : (
          <>
            <AnswerPlace key={scale.id} scale={scale} />
            <ScaleCount scale={scale} />
          </>
        )}
        <LeadScale scale={scale} />
      </div>
    </section>
  );
}

function Anchors({ scale }: ScaleBoardProps) {
  const { t } = useI18n();
  return (
    <ul className={css('anchors')}>
      <li>{t('scale.lowIs', { words: scale.low })}</li>
      <li>{t('scale.highIs', { words: scale.high })}</li>
    </ul>
  );
}
