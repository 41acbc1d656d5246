import {
  type FeedbackCount,
  feedbackMarks,
  feedbackQuestions,
  type FeedbackSums as Sums,
} from '@opora/shared/domain/feedback/feedback.ts';
import { useConference } from '../../../connection/conference-context.tsx';
import { useI18n } from '../../../i18n/i18n.tsx';
import { bindClasses } from '../../../ui/bind-classes.ts';
import { FormLine, FormList } from '../../../ui/structure/form-list.tsx';
import { TermList } from '../../../ui/structure/term-list.tsx';
import styles from '../closing.module.css';

const css = bindClasses(styles);

/** How many said what, in words; never who. */
export function FeedbackSums({ sums }: { readonly sums: Sums }) {
  const { t } = useI18n();
  const amounts = ({ marks, unsure }: FeedbackCount): string =>
    [
      ...feedbackMarks.map((mark) => ({ id: mark, count: marks[mark - 1] ?? 0 })).toReversed(),
      { id: 'unsure' as const, count: unsure },
    ]
      .filter(({ count }) => count > 0)
      .map(({ id, count }) => t('closing.feedback.count', { mark: t(`closing.mark.${id}`), count }))
      .join(', ');
  return (
    <>
      <h3>{t('closing.feedback.sums')}</h3>
      <p className={css('hint')}>{t('closing.feedback.people', { count: sums.people })}</p>
      <TermList
        terms={feedbackQuestions.map((question) => ({
          term: t(`closing.feedback.${question}`),
          value: amounts(sums.counts[question]),
        }))}
      />
    </>
  );
}

/** For organiser and facilitator: the sentences, in the order of letters. */
export function FeedbackSentences({ words }: { readonly words: readonly string[] }) {
  const { t } = useI18n();
  const { language } = useConference();
  if (words.length === 0) return null;
  return (
    <>
      <h3>{t('closing.feedback.sentences')}</h3>
      <FormList aria-label={t('closing.feedback.sentences')}>
        {words.map((text, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two people may have written the same.
          <FormLine key={at}>
            <span lang={language}>{text}</span>
          </FormLine>
        ))}
      </FormList>
    </>
  );
}
