import type { Participant } from '@opora/shared/domain/conference/participant.ts';
import { useConference } from '../../connection/conference-context.tsx';
import { useI18n } from '../../i18n/i18n.tsx';
import { bindClasses } from '../../ui/bind-classes.ts';
import { SectionHeading } from '../../ui/structure/section-heading.tsx';
import { peopleLists } from './people-lists.ts';
import styles from './people-panel.module.css';
import { PresentPerson } from './present-person.tsx';

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
