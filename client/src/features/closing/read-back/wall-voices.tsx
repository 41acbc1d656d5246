import { askedPeople } from '@opora/shared/domain/agreement/asked-people.ts';
import { useConference } from '../../../connection/conference-context.tsx';
import { useI18n } from '../../../i18n/i18n.tsx';
import { bindClasses } from '../../../ui/bind-classes.ts';
import { VoiceRow } from '../agreement/voices.tsx';
import styles from '../closing.module.css';

const css = bindClasses(styles);

/** Who has answered, in one size, the family first and so never the ones for whom there is no place. */
export function WallVoices() {
  const { t, language } = useI18n();
  const people = askedPeople(useConference());
  const names = people.filter(({ voice }) => voice === null).map(({ person }) => person.callName);
  return (
    <>
      <ul aria-label={t('closing.voices')} className={css('wallVoices')}>
        {people
          .filter(({ voice }) => voice !== null)
          .map((asked) => (
            <li key={asked.person.id} className={css('voice')}>
              <VoiceRow {...asked} />
            </li>
          ))}
      </ul>
      {names.length === 0 ? null : (
        <p className={css('open')}>
          {t('closing.voices.waiting', { names: new Intl.ListFormat(language).format(names) })}
        </p>
      )}
    </>
  );
}
