import {
  type Release,
  type WishAnswer,
  wishAnswers,
} from '@opora/shared/domain/circles/release.ts';
import { limits } from '@opora/shared/protocol/limits.ts';
import { type SubmitEvent, useEffect, useRef, useState } from 'react';
import { useYou } from '../../../connection/conference-context.tsx';
import { useCommand } from '../../../connection/use-command.ts';
import { errorKey } from '../../../i18n/error-words.ts';
import { useI18n } from '../../../i18n/i18n.tsx';
import { Button } from '../../../ui/actions/button.tsx';
import { useAnnounce } from '../../../ui/announce/announcer.tsx';
import { bindClasses } from '../../../ui/bind-classes.ts';
import { Choice } from '../../../ui/fields/choice.tsx';
import { TextArea } from '../../../ui/fields/text-area.tsx';
import styles from './wishes.module.css';

const css = bindClasses(styles);

export interface AnswerFormProps {
  readonly release: Release;
  readonly onDone: () => void;
}

/** One adult's answer to one sentence: four words of equal weight, and own words for whoever has some. */
export function AnswerForm({ release, onDone }: AnswerFormProps) {
  const { t } = useI18n();
  const announce = useAnnounce();
  const you = useYou();
  const before = release.answers.find(({ by }) => by === you.id);
  const { run, isPending, error } = useCommand('wish:answer');
  const [answer, setAnswer] = useState<WishAnswer | null>(before?.answer ?? null);
  const [words, setWords] = useState(before?.words ?? '');
  const [isAsked, setAsked] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  // The button that asked for it is gone.
  useEffect(() => form.current?.querySelector('input')?.focus(), []);

  const handleSubmit = async (event: SubmitEvent) => {
    event.preventDefault();
    setAsked(true);
    if (answer === null) return;
    if (!(await run({ releaseId: release.id, answer, words: words.trim() }))) return;
    announce(t('circles.answer.sent'));
    onDone();
  };
  const wrong = isAsked && answer === null ? t('circles.answer.pick') : null;
  return (
    <form
      ref={form}
      className={css('form')}
      aria-label={t('circles.answerOf', { text: release.text })}
      onSubmit={(event) => void handleSubmit(event)}
      noValidate
    >
      <Choice
        label={t('circles.answer.question')}
        layout="row"
        options={wishAnswers.map((id) => ({ id, label: t(`circles.answer.${id}`) }))}
        selected={answer}
        onSelect={setAnswer}
        error={wrong ?? (error === null ? null : t(errorKey(error)))}
      />
      <TextArea
        label={t('circles.answer.words')}
        hint={t('circles.answer.wordsHint')}
        size="quick"
        value={words}
        onChange={setWords}
        maxLength={limits.text.words}
      />
      <div className={css('actions')}>
        <Button type="submit" size="small" isPending={isPending}>
          {t('circles.answer.send')}
        </Button>
        <Button variant="plain" size="small" onPress={onDone}>
          {t('circles.answer.leave')}
        </Button>
      </div>
    </form>
  );
}
