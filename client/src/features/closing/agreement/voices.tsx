import { type AskedPerson, askedPeople } from '@opora/shared/domain/agreement/asked-people.ts';
import { findParticipant } from '@opora/shared/domain/conference/conference.ts';
import { useConference } from '../../../connection/conference-context.tsx';
import { useI18n } from '../../../i18n/i18n.tsx';
import { bindClasses } from '../../../ui/bind-classes.ts';
import { PersonStroke } from '../../../ui/signs/person-stroke.tsx';
import { SectionHeading } from '../../../ui/structure/section-heading.tsx';
import styles from '../closing.module.css';
import { usePartNow } from '../read-back/use-part-now.ts';
import { RecordVoice } from './record-voice.tsx';
import { voiceWords, wordsOf } from './voice-words.ts';

const css = bindClasses(styles);

/** What everybody says, each in the same size, the family first (AM6). */
export function Voices() {
  const { t } = useI18n();
  const isNow = usePartNow() === 'agreement';
  return (
    <section className={css(isNow && 'now')}>
      <SectionHeading {...(isNow ? { aside: t('closing.read.now') } : {})}>
        {t('closing.voices')}
      </SectionHeading>
      <VoiceRows />
    </section>
  );
}

function VoiceRows() {
  const { t } = useI18n();
  const conference = useConference();
  return (
    // biome-ignore lint/a11y/noRedundantRoles: Safari forgets that a list without bullets is one.
    <ul role="list" aria-label={t('closing.voices')} className={css('voices')}>
      {askedPeople(conference).map((asked) => (
        <li key={asked.person.id} className={css('voice')}>
          <VoiceRow {...asked} />
          <RecordVoice {...asked} />
        </li>
      ))}
    </ul>
  );
}

/** One person with what they say, as every place shows it. */
export function VoiceRow({ person, voice }: AskedPerson) {
  const { t } = useI18n();
  const conference = useConference();
  const words = wordsOf(voice);
  const writer =
    voice !== null && voice.kind !== 'to-be-told' && voice.how === 'spoken'
      ? findParticipant(conference, voice.recordedBy)
      : undefined;
  return (
    <div className={css('said')}>
      <PersonStroke order={person.arrivalOrder} name={person.callName} isStrong />
      <span className={css('stand', voice === null && 'open')}>{voiceWords(t, voice)}</span>
      {words === '' ? null : (
        <span className={css('words')} lang={conference.language}>
          {t('closing.voices.quote', { words })}
        </span>
      )}
      {writer === undefined ? null : (
        <span className={css('writer')}>
          {t('closing.voices.spoken', { name: writer.callName })}
        </span>
      )}
    </div>
  );
}
