import { useRef, useState } from 'react';
import { useI18n } from '../../../i18n/i18n.tsx';
import { Button } from '../../../ui/actions/button.tsx';
import { bindClasses } from '../../../ui/bind-classes.ts';
import { SectionHeading } from '../../../ui/structure/section-heading.tsx';
import styles from '../closing.module.css';
import { FeedbackForm } from './feedback-form.tsx';
import { FeedbackSentences, FeedbackSums } from './feedback-sums.tsx';
import { useFeedback } from './use-feedback.ts';

const css = bindClasses(styles);

/** After closing: five questions for whoever is asked, and what came of them once there are enough answers. */
export function FeedbackPlace() {
  const { t } = useI18n();
  const state = useFeedback();
  const [isOpen, setOpen] = useState(false);
  const [isThanked, setThanked] = useState(false);
  const thanks = useRef<HTMLParagraphElement>(null);
  const { feedback } = state;
  if (feedback === null) return null;
  const { isAsked, sums, words } = feedback;
  if (!isAsked && !isThanked && sums === null) return null;
  const handleSent = () => {
    setOpen(false);
    setThanked(true);
    // The form is gone then.
    requestAnimationFrame(() => thanks.current?.focus());
  };
  return (
    <section className={css('own')}>
      <SectionHeading>{t('closing.feedback')}</SectionHeading>
      {isThanked ? (
        <p ref={thanks} tabIndex={-1} className={css('stand')}>
          {t('closing.feedback.thanks')}
        </p>
      ) : null}
      {isAsked ? <p className={css('hint')}>{t('closing.feedback.who')}</p> : null}
      {isAsked && isOpen ? <FeedbackForm {...state} onSent={handleSent} /> : null}
      {isAsked && !isOpen ? (
        <Button variant="outlined" onPress={() => setOpen(true)}>
          {t('closing.feedback.open')}
        </Button>
      ) : null}
      {sums === null ? null : <FeedbackSums sums={sums} />}
      <FeedbackSentences words={words} />
    </section>
  );
}
