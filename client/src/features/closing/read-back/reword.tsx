import { isNotUnderstood } from '@opora/shared/domain/agreement/voice.ts';
import { findParticipant } from '@opora/shared/domain/conference/conference.ts';
import { useConference } from '../../../connection/conference-context.tsx';
import { useI18n } from '../../../i18n/i18n.tsx';
import { Banner } from '../../../ui/structure/banner.tsx';
import { wordsOf } from '../agreement/voice-words.ts';

/** Whoever does not understand asks for other words: said to who leads, one line for each. */
export function Reword() {
  const { t } = useI18n();
  const conference = useConference();
  return conference.voices.filter(isNotUnderstood).map((voice) => {
    const name = findParticipant(conference, voice.participantId)?.callName;
    const words = wordsOf(voice);
    if (name === undefined) return null;
    return (
      <Banner key={voice.participantId}>
        {words === '' ? t('closing.reword', { name }) : t('closing.reword.words', { name, words })}
      </Banner>
    );
  });
}
