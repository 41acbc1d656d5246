import { useConference } from '../../connection/conference-context.tsx';
import { useI18n } from '../../i18n/i18n.tsx';
import { ToolsWords } from '../../i18n/tools-words.tsx';
import { bindClasses } from '../../ui/bind-classes.ts';
import styles from './scale.module.css';
import type { ScaleBoardProps } from './scale-board.tsx';
import { ScaleCount } from './scale-count.tsx';
import { Spreads } from './spread/spreads.tsx';

const css = bindClasses(styles);

/** The question in large type, with how many answered; then the answers. Loaded on demand. */
export const ScaleWall = (props: ScaleBoardProps) => (
  <ToolsWords>
    <Wall {...props} />
  </ToolsWords>
);

function Wall({ scale }: ScaleBoardProps) {
  const { t } = useI18n();
  const { language } = useConference();
  const isRevealed = scale.phase === 'revealed';
  return (
    <div className={css('wall')}>
      <h2 className={css('wallQuestion')} lang={language}>
        {scale.question}
      </h2>
      <div className={css('wallAnchors')}>
        <span>{t('scale.lowIs', { words: scale.low })}</span>
        <span>{t('scale.highIs', { words: scale.high })}</span>
      </div>
      {isRevealed ? (
        <Spreads scale={scale} />
      ) : (
        <>
          <p>{t('scale.wait')}</p>
          <ScaleCount scale={scale} />
        </>
      )}
    </div>
  );
}
