import { findParticipant } from '@opora/shared/domain/conference/conference.ts';
import type { ScaleAnswer } from '@opora/shared/domain/scales/scale.ts';
import { useConference } from '../../../connection/conference-context.tsx';
import { useI18n } from '../../../i18n/i18n.tsx';
import { bindClasses } from '../../../ui/bind-classes.ts';
import styles from './spread.module.css';

const css = bindClasses(styles);

/** Whose answer is whose, from the lowest; only where the group wanted it (SL5). */
export function SpreadNames({ answers }: { readonly answers: readonly ScaleAnswer[] }) {
  const { t } = useI18n();
  const conference = useConference();
  const values = [...new Set(answers.map(({ value }) => value))];
  const namesOf = (value: number | null) =>
    answers
      .filter((answer) => answer.value === value && answer.by !== null)
      .map(({ by }) => (by === null ? '' : (findParticipant(conference, by)?.callName ?? '')))
      .join(', ');
  return (
    <ul className={css('names')}>
      {values.map((value) => (
        <li key={value ?? 'unknown'}>
          {t('scale.atNamed', { value: value ?? t('scale.unknown'), names: namesOf(value) })}
        </li>
      ))}
    </ul>
  );
}
