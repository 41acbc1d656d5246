import type { Voice } from '@opora/shared/domain/agreement/voice.ts';
import type { Participant } from '@opora/shared/domain/conference/participant.ts';
import { limits } from '@opora/shared/protocol/limits.ts';
import { type ReactNode, type SubmitEvent, useState } from 'react';
import { errorKey } from '../../../i18n/error-words.ts';
import { useI18n } from '../../../i18n/i18n.tsx';
import { Button } from '../../../ui/actions/button.tsx';
import { useAnnounce } from '../../../ui/announce/announcer.tsx';
import { bindClasses } from '../../../ui/bind-classes.ts';
import { Choice } from '../../../ui/fields/choice.tsx';
import { TextArea } from '../../../ui/fields/text-area.tsx';
import styles from '../closing.module.css';
import { type Stand, standsOf, useGiveVoice } from './use-give-voice.ts';
import { wordsOf } from './voice-words.ts';

const css = bindClasses(styles);

export interface VoiceFormProps {
  readonly person: Participant;
  readonly voice: Voice | null;
  /** The person is asked as an adult or as a child, or somebody writes down what they said. */
  readonly tone: 'own' | 'child' | 'record';
  /** Beside the button that sends it. */
  readonly more?: ReactNode;
  readonly onDone: () => void;
}

function standOf(voice: Voice | null): Stand | null {
  if (voice?.kind === 'agreement') return voice.level;
  return voice?.kind === 'opinion' ? voice.view : null;
}

/** One answer to the whole plan: words of equal weight, then the person's own. */
export function VoiceForm({ person, voice, tone, more, onDone }: VoiceFormProps) {
  const { t } = useI18n();
  const announce = useAnnounce();
  const giving = useGiveVoice(person);
  const [stand, setStand] = useState(() => standOf(voice));
  const [words, setWords] = useState(() => wordsOf(voice));
  const [isAsked, setAsked] = useState(false);
  const said = words.trim();
  const name = person.callName;
  const question =
    tone === 'record' ? t('closing.record.question', { name }) : t(`closing.${tone}`);

  const handleSubmit = async (event: SubmitEvent) => {
    event.preventDefault();
    setAsked(true);
    if (!giving.isEnough(stand, said) || !(await giving.give(stand, said))) return;
    announce(tone === 'record' ? t('closing.record.sent', { name }) : t(`closing.${tone}.sent`));
    onDone();
  };
  const wrong = isAsked && !giving.isEnough(stand, said) ? t(`closing.${tone}.pick`) : null;
  const options = standsOf(person).map(({ id, key }) => ({ id, label: t(key) }));
  return (
    <form
      className={css('form')}
      aria-label={question}
      onSubmit={(event) => void handleSubmit(event)}
      noValidate
    >
      <Choice
        label={question}
        options={options}
        selected={stand}
        onSelect={setStand}
        error={wrong ?? (giving.error === null ? null : t(errorKey(giving.error)))}
      />
      <TextArea
        label={t(`closing.${tone}.words`)}
        hint={t(`closing.${tone}.wordsHint`)}
        value={words}
        onChange={setWords}
        maxLength={limits.text.words}
      />
      <div className={css('actions')}>
        <Button type="submit" isPending={giving.isPending}>
          {t(`closing.${tone}.send`)}
        </Button>
        {more}
      </div>
    </form>
  );
}
