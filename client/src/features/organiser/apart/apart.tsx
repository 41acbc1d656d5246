import type { Participant } from '@opora/shared/domain/conference/participant.ts';
import { can } from '@opora/shared/domain/permissions.ts';
import { useConference, useYou } from '../../../connection/conference-context.tsx';
import { useI18n } from '../../../i18n/i18n.tsx';
import { bindClasses } from '../../../ui/bind-classes.ts';
import styles from './apart.module.css';
import { Extract } from './extract.tsx';
import { Statements } from './statements.tsx';
import { WordsForm } from './words-form.tsx';

const css = bindClasses(styles);

/** People who are heard apart: what they said, and what they are given. */
export function Apart() {
  const { t } = useI18n();
  const { participants } = useConference();
  const isManaging = can(useYou().role, 'statement:manage');
  const people = participants.filter(({ attendance }) => attendance === 'separate');
  return (
    <>
      <p className={css('what')}>
        {t(isManaging ? 'organiser.apart.what' : 'organiser.apart.forLead')}
      </p>
      {people.length === 0 ? <p>{t('organiser.apart.nobody')}</p> : null}
      {people.map((person) => (
        <section key={person.id} className={css('person')} aria-label={person.name}>
          <h3 className={css('name')}>{person.name}</h3>
          <Statements person={person} />
          {isManaging ? <Managed person={person} /> : null}
        </section>
      ))}
    </>
  );
}

/** For the organiser, who writes it down and passes it on. */
function Managed({ person }: { readonly person: Participant }) {
  const { t } = useI18n();
  const { shares } = useConference();
  const { id, callName } = person;
  const share = shares.find(({ participantId }) => participantId === id);
  return (
    <>
      <WordsForm
        command="statement:record"
        person={person}
        begin=""
        label={t('organiser.apart.statement', { name: callName })}
        hint={t('organiser.apart.statementHint')}
        action={t('organiser.apart.record')}
        done={t('organiser.apart.recorded')}
      />
      <WordsForm
        command="statement:share"
        person={person}
        begin={share?.text ?? ''}
        label={t('organiser.apart.share', { name: callName })}
        hint={t('organiser.apart.shareHint')}
        action={t('organiser.apart.saveShare')}
        done={t('organiser.apart.shared')}
      />
      <Extract key={share?.at} person={person} />
    </>
  );
}
