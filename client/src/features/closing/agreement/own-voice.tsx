import { isAsked } from '@opora/shared/domain/agreement/asked-people.ts';
import { type Voice, voiceOf } from '@opora/shared/domain/agreement/voice.ts';
import { useRef, useState } from 'react';
import { useConference, useYou } from '../../../connection/conference-context.tsx';
import { useI18n } from '../../../i18n/i18n.tsx';
import { Button } from '../../../ui/actions/button.tsx';
import { bindClasses } from '../../../ui/bind-classes.ts';
import styles from '../closing.module.css';
import { VoiceForm } from './voice-form.tsx';
import { voiceWords, wordsOf } from './voice-words.ts';

const css = bindClasses(styles);

/** Whether this person can still say it: until closing, and who is told later also after it (AM4). */
const isOpen = (status: string, voice: Voice | null): boolean =>
  status === 'live' || status === 'paused' || (status === 'closed' && voice?.kind === 'to-be-told');

/** What I say to the plan, on my own device. */
export function OwnVoice() {
  const { t } = useI18n();
  const you = useYou();
  const conference = useConference();
  const [isChanging, setChanging] = useState(false);
  const answered = useRef<HTMLDivElement>(null);
  const voice = voiceOf(conference, you.id) ?? null;
  if (!isAsked(you) || !isOpen(conference.status, voice)) return null;
  const tone = you.role === 'child' ? 'child' : 'own';
  // The form and its button are gone then: focus waits at what was said.
  const handleDone = () => {
    setChanging(false);
    requestAnimationFrame(() => answered.current?.focus());
  };
  if (isChanging || voice === null || voice.kind === 'to-be-told') {
    return (
      <section className={css('own')}>
        <p className={css('hint')}>{t(`closing.${tone}.hint`)}</p>
        <VoiceForm person={you} voice={voice} tone={tone} onDone={handleDone} />
      </section>
    );
  }
  const words = wordsOf(voice);
  return (
    <section className={css('own')} aria-label={t(`closing.${tone}`)}>
      <div ref={answered} tabIndex={-1}>
        <p className={css('stand')}>{voiceWords(t, voice)}</p>
        {words === '' ? null : (
          <p lang={conference.language}>{t('closing.voices.quote', { words })}</p>
        )}
        <p className={css('hint')}>{t(`closing.${tone}.until`)}</p>
      </div>
      <Button variant="outlined" size="small" onPress={() => setChanging(true)}>
        {t(`closing.${tone}.change`)}
      </Button>
    </section>
  );
}
