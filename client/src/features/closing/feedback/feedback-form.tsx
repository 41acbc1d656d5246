import {
  type FeedbackAnswer,
  type FeedbackMark,
  type FeedbackQuestion,
  feedbackMarks,
  feedbackQuestions,
} from '@opora/shared/domain/feedback/feedback.ts';
import { limits } from '@opora/shared/protocol/limits.ts';
import { type SubmitEvent, useEffect, useRef, useState } from 'react';
import { errorKey } from '../../../i18n/error-words.ts';
import { useI18n } from '../../../i18n/i18n.tsx';
import { Button } from '../../../ui/actions/button.tsx';
import { bindClasses } from '../../../ui/bind-classes.ts';
import { Choice } from '../../../ui/fields/choice.tsx';
import { TextArea } from '../../../ui/fields/text-area.tsx';
import styles from '../closing.module.css';
import type { FeedbackState } from './use-feedback.ts';

const css = bindClasses(styles);

const options = [
  ...feedbackMarks.map((mark) => ({ id: `${mark}` as const, mark })),
  { id: 'unsure', mark: null },
] as const;
type OptionId = (typeof options)[number]['id'];
type Picked = Partial<Record<FeedbackQuestion, OptionId>>;

const markOf = (id: OptionId | undefined): FeedbackMark =>
  options.find((option) => option.id === id)?.mark ?? null;

const marksOf = (picked: Picked): FeedbackAnswer['marks'] => ({
  heard: markOf(picked.heard),
  understood: markOf(picked.understood),
  'know-what': markOf(picked['know-what']),
  fair: markOf(picked.fair),
  helped: markOf(picked.helped),
});

export interface FeedbackFormProps extends Pick<FeedbackState, 'send' | 'isPending' | 'error'> {
  readonly onSent: () => void;
}

/** Five questions and one sentence; nothing of it has to be filled in. */
export function FeedbackForm({ send, isPending, error, onSent }: FeedbackFormProps) {
  const { t } = useI18n();
  const [picked, setPicked] = useState<Picked>({});
  const [words, setWords] = useState('');
  const form = useRef<HTMLFormElement>(null);
  // The button that asked for it is gone.
  useEffect(() => form.current?.querySelector('input')?.focus(), []);
  const handleSubmit = async (event: SubmitEvent) => {
    event.preventDefault();
    if (await send({ marks: marksOf(picked), words: words.trim() })) onSent();
  };
  return (
    <form
      ref={form}
      className={css('form')}
      aria-label={t('closing.feedback')}
      onSubmit={(event) => void handleSubmit(event)}
      noValidate
    >
      {feedbackQuestions.map((question) => (
        <Choice
          key={question}
          label={t(`closing.feedback.${question}`)}
          layout="row"
          options={options.map(({ id }) => ({ id, label: t(`closing.mark.${id}`) }))}
          selected={picked[question] ?? null}
          onSelect={(id) => setPicked((before) => ({ ...before, [question]: id }))}
        />
      ))}
      <TextArea
        label={t('closing.feedback.words')}
        hint={t('closing.feedback.wordsHint')}
        value={words}
        onChange={setWords}
        maxLength={limits.text.words}
        error={error === null ? null : t(errorKey(error))}
      />
      <p className={css('hint')}>{t('closing.feedback.blank')}</p>
      <div className={css('actions')}>
        <Button type="submit" isPending={isPending}>
          {t('closing.feedback.send')}
        </Button>
      </div>
    </form>
  );
}
