import type { Participant } from '@opora/shared/domain/conference/participant.ts';
import { stagesOf } from '@opora/shared/domain/scope/taking-part.ts';
import { useConference } from '../../connection/conference-context.tsx';
import { useI18n } from '../../i18n/i18n.tsx';
import { bindClasses } from '../../ui/bind-classes.ts';
import { SectionHeading } from '../../ui/structure/section-heading.tsx';
import { peopleLists } from './people-lists.ts';
import styles from './people-panel.module.css';
import { PresentPerson } from './present-person.tsx';
import { useSpanWords } from './scope/use-scope-words.ts';

const css = bindClasses(styles);

/** Who is here, who stepped out, who is still expected. */
export function PeoplePanel() {
  const { t } = useI18n();
  const lists = peopleLists(useConference());
  return (
    <section aria-label={t('room.people.here')}>
      <SectionHeading rule="none" aside={<Counts {...lists} />}>
        {t('room.people.here')}
      </SectionHeading>
      {lists.here.length === 0 ? (
        <p className={css('sentence')}>{t('room.people.nobody')}</p>
      ) : (
        // biome-ignore lint/a11y/noRedundantRoles: Safari forgets that a list without bullets is one.
        <ul role="list" className={css('people')}>
          {lists.here.map((person) => (
            <li key={person.id}>
              <PresentPerson person={person} />
            </li>
          ))}
        </ul>
      )}
      <NotHere {...lists} />
    </section>
  );
}

function Counts({ inRoom, remote }: { readonly inRoom: number; readonly remote: number }) {
  const { t } = useI18n();
  const counts = [
    inRoom > 0 ? t('room.people.inRoom', { count: inRoom }) : null,
    remote > 0 ? t('room.people.remotely', { count: remote }) : null,
  ];
  return <span>{counts.filter((count) => count !== null).join(', ')}</span>;
}

interface NotHereProps {
  readonly away: readonly Participant[];
  readonly expected: readonly Participant[];
}

function NotHere({ away, expected }: NotHereProps) {
  const isWhole = (person: Participant) => stagesOf(person) === null;
  const partly = [...expected, ...away].filter((person) => !isWhole(person));
  return (
    <>
      <AwayAndExpected away={away.filter(isWhole)} expected={expected.filter(isWhole)} />
      <Partly people={partly} />
    </>
  );
}

/** Only those who keep the door are told who is invited to a part (SC5); for the others nobody is. */
function Partly({ people }: { readonly people: readonly Participant[] }) {
  const { t, language } = useI18n();
  const spans = useSpanWords();
  if (people.length === 0) return null;
  const each = people.map((person) =>
    t('scope.invitedPerson', { name: person.callName, spans: spans(stagesOf(person) ?? []) }),
  );
  const list = new Intl.ListFormat(language).format(each);
  return <p className={css('sentence')}>{t('scope.invited', { people: list })}</p>;
}

function AwayAndExpected({ away, expected }: NotHereProps) {
  const { t, language } = useI18n();
  const list = (people: readonly Participant[]) =>
    new Intl.ListFormat(language).format(people.map(({ callName }) => callName));
  return (
    <>
      {away.length === 0 ? null : (
        <p className={css('sentence')}>
          {t('room.people.away', { names: list(away), count: away.length })}
        </p>
      )}
      {expected.length === 0 ? null : (
        <p className={css('sentence')}>{t('room.people.expected', { names: list(expected) })}</p>
      )}
    </>
  );
}
