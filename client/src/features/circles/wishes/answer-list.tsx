import type { AnsweredWish } from '@opora/shared/domain/circles/release.ts';
import { findParticipant } from '@opora/shared/domain/conference/conference.ts';
import { useConference } from '../../../connection/conference-context.tsx';
import { useI18n } from '../../../i18n/i18n.tsx';
import { bindClasses } from '../../../ui/bind-classes.ts';
import styles from './wishes.module.css';

const css = bindClasses(styles);

/** What adults answered to a sentence, each in one line: their word, then their own words. */
export function AnswerList({ answers }: { readonly answers: readonly AnsweredWish[] }) {
  const { t } = useI18n();
  const conference = useConference();
  if (answers.length === 0) return null;
  return (
    // biome-ignore lint/a11y/noRedundantRoles: Safari forgets that a list without bullets is one.
    <ul role="list" className={css('answers')} aria-label={t('circles.answers')}>
      {answers.map(({ by, answer, words }) => (
        <li key={by}>
          <span className={css('answer')}>
            {t(`circles.answered.${answer}`, {
              name: findParticipant(conference, by)?.callName ?? t('room.behalf.unknown'),
            })}
          </span>
          {words === '' ? null : <span lang={conference.language}> {words}</span>}
        </li>
      ))}
    </ul>
  );
}
