import type { SectionName } from '@opora/shared/domain/plan/sections.ts';
import { useI18n } from '../../../i18n/i18n.tsx';
import { bindClasses } from '../../../ui/bind-classes.ts';
import { AnswerPlace } from '../read/answer-place.tsx';
import { askWording } from '../read/history-api.ts';
import { useAnswer } from '../read/use-answer.ts';
import { useAsker } from '../read/use-asker.ts';
import { PeopleLegend } from '../wording/people-legend.tsx';
import { useWhen } from '../wording/use-when.ts';
import { Wording } from '../wording/wording.tsx';
import styles from './authors.module.css';

const css = bindClasses(styles);

/** The present wording of a section, each passage with its writer by the server's record (HI1). */
export function Authors({ section }: { readonly section: SectionName }) {
  const { t } = useI18n();
  const asker = useAsker();
  const answer = useAnswer(section, (signal) => askWording(asker, { section }, signal));
  return (
    <AnswerPlace answer={answer}>
      {(history) => (
        <>
          <PeopleLegend lines={history.lines} />
          <Wording history={history} empty={t('history.empty')} />
          <AsOf at={history.at} />
        </>
      )}
    </AnswerPlace>
  );
}

/** What is written while one reads is not in it. */
function AsOf({ at }: { readonly at: number }) {
  const { t } = useI18n();
  const { atTime } = useWhen(at);
  return <p className={css('note')}>{t('history.asOf', { when: atTime(at) })}</p>;
}
