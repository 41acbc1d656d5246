import { keepsTheDoor } from '@opora/shared/domain/conference/door.ts';
import type { Participant } from '@opora/shared/domain/conference/participant.ts';
import { can } from '@opora/shared/domain/permissions.ts';
import { mayHaveScope } from '@opora/shared/domain/scope/set-scope.ts';
import { useConference, useYou } from '../../../connection/conference-context.tsx';
import { useI18n } from '../../../i18n/i18n.tsx';
import { bindClasses } from '../../../ui/bind-classes.ts';
import { PersonStroke } from '../../../ui/signs/person-stroke.tsx';
import { Fold } from '../../../ui/structure/fold.tsx';
import { peopleOf } from '../people-lists.ts';
import styles from './scope.module.css';
import { ScopeButton } from './scope-button.tsx';
import { useScopeWords } from './use-scope-words.ts';

const css = bindClasses(styles);

/** For those who may know: who is invited to a part only, and why. The organiser changes it here (CS4). */
export function ScopeFold() {
  const { t } = useI18n();
  const conference = useConference();
  const you = useYou();
  if (!keepsTheDoor(you)) return null;
  const people = peopleOf(conference).filter(mayHaveScope);
  return (
    <div className={css('scope')}>
      <Fold title={t('scope.title')}>
        <p className={css('text')}>{t('scope.text')}</p>
        {/* biome-ignore lint/a11y/noRedundantRoles: Safari forgets that a list without bullets is one. */}
        <ul role="list">
          {people.map((person) => (
            <ScopeLine key={person.id} person={person} mayChange={can(you.role, 'scope:set')} />
          ))}
        </ul>
      </Fold>
    </div>
  );
}

interface ScopeLineProps {
  readonly person: Participant;
  readonly mayChange: boolean;
}

function ScopeLine({ person, mayChange }: ScopeLineProps) {
  const { t, language } = useI18n();
  const words = useScopeWords();
  const { scope } = person;
  return (
    <li className={css('line')}>
      <PersonStroke
        order={person.arrivalOrder}
        name={person.callName}
        note={person.tie[language]}
      />
      <p className={css('part')}>{words(scope)}</p>
      {scope === null ? null : (
        <p className={css('text')}>{t('scope.reason', { reason: scope.reason })}</p>
      )}
      {mayChange ? <ScopeButton person={person} /> : null}
    </li>
  );
}
