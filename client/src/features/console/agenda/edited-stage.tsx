import { useI18n } from '../../../i18n/i18n.tsx';
import { bindClasses } from '../../../ui/bind-classes.ts';
import { Fold } from '../../../ui/structure/fold.tsx';
import styles from './agenda.module.css';
import type { ChangesProps } from './changes-props.ts';
import { MinuteButtons } from './minute-buttons.tsx';
import { PlaceButtons } from './place-buttons.tsx';
import { SkipButton } from './skip-button.tsx';

const css = bindClasses(styles);

/** One stage: its title and minutes, and behind a press what may be changed of it. */
export function EditedStage({ line, index, course }: ChangesProps) {
  const { language } = useI18n();
  const { stage, number } = line;
  const title = (
    <span className={css('row')}>
      <span className={css('number')}>{number}</span>
      <span className={css('title')}>
        <span className={css(stage.isSkipped && 'skipped')}>{stage.title[language]}</span>{' '}
        <State line={line} />
      </span>
    </span>
  );
  return (
    <li className={css('stage')}>
      <Fold title={title} summary={<Minutes line={line} />}>
        <Changes line={line} index={index} course={course} />
      </Fold>
    </li>
  );
}

function State({ line: { stage, state } }: Pick<ChangesProps, 'line'>) {
  const { t } = useI18n();
  if (state === 'now') return <span className={css('state')}>{t('agenda.now')}</span>;
  if (state === 'entered') return <span className={css('state')}>{t('agenda.done')}</span>;
  return stage.isSkipped ? <span className={css('state')}>{t('agenda.skipped')}</span> : null;
}

function Minutes({ line: { state, used, planned } }: Pick<ChangesProps, 'line'>) {
  const { t } = useI18n();
  return (
    <span className={css('figure')}>
      {state === 'to-come'
        ? t('agenda.planned', { count: planned })
        : t('agenda.usedOf', { used, planned })}
    </span>
  );
}

function Changes(props: ChangesProps) {
  const { t } = useI18n();
  const { line } = props;
  if (line.state === 'entered') return <p className={css('note')}>{t('agenda.entered')}</p>;
  if (line.state === 'now') {
    return (
      <>
        <p className={css('note')}>{t('agenda.currentText')}</p>
        <div className={css('buttons')}>
          <MinuteButtons {...props} />
        </div>
      </>
    );
  }
  return (
    <div className={css('buttons')}>
      <PlaceButtons {...props} />
      {line.stage.isSkipped ? null : <MinuteButtons {...props} />}
      <SkipButton {...props} />
    </div>
  );
}
