import type { ParticipantId } from '@opora/shared/ids.ts';
import { useI18n } from '../../../i18n/i18n.tsx';
import { bindClasses } from '../../../ui/bind-classes.ts';
import { Fold } from '../../../ui/structure/fold.tsx';
import type { FloorCommands } from '../entry/use-floor-command.ts';
import styles from './floor-panel.module.css';
import { GiveButton } from './give-button.tsx';
import { PersonLine } from './person-line.tsx';
import { SpokeButton } from './spoke-button.tsx';
import { usePeople } from './use-people.ts';

const css = bindClasses(styles);

export interface NotYetSpokenProps {
  readonly people: readonly ParticipantId[];
  readonly commands: FloorCommands;
}

/** Whom one may have passed over in this step: for whoever leads alone. */
export function NotYetSpoken({ people: ids, commands }: NotYetSpokenProps) {
  const { t } = useI18n();
  const people = usePeople(ids);
  if (people.length === 0) return null;
  return (
    <Fold title={t('floorParts.silent', { count: people.length })}>
      <p className={css('text')}>{t('floorParts.silentText')}</p>
      {/* biome-ignore lint/a11y/noRedundantRoles: Safari forgets that a list without bullets is one. */}
      <ul role="list" className={css('list')}>
        {people.map((person) => (
          <PersonLine key={person.id} person={person}>
            <GiveButton person={person} commands={commands} />
            <SpokeButton person={person} commands={commands} />
          </PersonLine>
        ))}
      </ul>
    </Fold>
  );
}
