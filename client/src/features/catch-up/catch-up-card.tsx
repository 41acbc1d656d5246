import {
  type CatchUp,
  catchUp,
  shortened,
  shownLetters,
} from '@opora/shared/domain/catch-up/catch-up.ts';
import { findParticipant } from '@opora/shared/domain/conference/conference.ts';
import { mayReadPlan } from '@opora/shared/domain/scope/taking-part.ts';
import type { Task } from '@opora/shared/domain/tasks/task.ts';
import { useConference, useYou } from '../../connection/conference-context.tsx';
import { usePlanText } from '../../documents/room-plan.tsx';
import { closingCatalogues } from '../../i18n/closing-catalogues.ts';
import { MoreMessages, useI18n } from '../../i18n/i18n.tsx';
import { Button } from '../../ui/actions/button.tsx';
import { bindClasses } from '../../ui/bind-classes.ts';
import styles from './catch-up-card.module.css';

const css = bindClasses(styles);

export interface CatchUpCardProps {
  readonly onClose: () => void;
}

/** What happened so far in twenty seconds of reading. Loaded on demand. */
export const CatchUpCard = (props: CatchUpCardProps) => (
  <MoreMessages catalogues={closingCatalogues}>
    <Card {...props} />
  </MoreMessages>
);

function Card({ onClose }: CatchUpCardProps) {
  const { t, language } = useI18n();
  const conference = useConference();
  const missed = catchUp(conference);
  const isReading = mayReadPlan(conference, useYou());
  if (missed === null) return null;
  const titles = missed.walked.map(({ title }) => title[language]).join(', ');
  return (
    <section className={css('card')} aria-label={t('closing.missed')}>
      <div className={css('head')}>
        <h2>{t('closing.missed')}</h2>
        <Button variant="outlined" size="small" onPress={onClose}>
          {t('closing.missed.close')}
        </Button>
      </div>
      {isReading ? <Purpose /> : null}
      <p>{t('closing.missed.walked', { titles })}</p>
      <Decided {...missed} />
      {missed.voices === 0 ? null : <p>{t('closing.missed.voices', { count: missed.voices })}</p>}
      {missed.now === null ? null : (
        <p className={css('now')}>
          {t('closing.missed.now', { title: missed.now.title[language] })}
        </p>
      )}
    </section>
  );
}

/** Only for who reads the plan. */
function Purpose() {
  const { t } = useI18n();
  const { firstSentence } = usePlanText('purpose');
  if (firstSentence === '') return null;
  return <p>{t('closing.missed.why', { words: shortened(firstSentence, 2 * shownLetters) })}</p>;
}

function Decided({ decided, moreDecided }: CatchUp) {
  const { t } = useI18n();
  const conference = useConference();
  const line = ({ terms }: Task) =>
    t('closing.missed.task', {
      name: findParticipant(conference, terms.owner)?.callName ?? t('tasks.somebody'),
      what: shortened(terms.what),
    });
  if (decided.length === 0) return <p>{t('closing.missed.nothing')}</p>;
  return (
    <div>
      <p>{t('closing.missed.decided')}</p>
      <ul>
        {decided.map((task) => (
          <li key={task.id}>{line(task)}</li>
        ))}
        {moreDecided === 0 ? null : <li>{t('closing.missed.more', { count: moreDecided })}</li>}
      </ul>
    </div>
  );
}
