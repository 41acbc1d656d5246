import { isOnFloor } from '@opora/shared/domain/floor/floor-people.ts';
import { useConference, useFloorView, useYou } from '../../../connection/conference-context.tsx';
import { useI18n } from '../../../i18n/i18n.tsx';
import { Button } from '../../../ui/actions/button.tsx';
import { bindClasses } from '../../../ui/bind-classes.ts';
import { Fold } from '../../../ui/structure/fold.tsx';
import type { FloorCommands } from '../entry/use-floor-command.ts';
import styles from './floor-panel.module.css';
import type { GiveButtonProps } from './give-button.tsx';
import { PersonLine } from './person-line.tsx';
import { SpokeButton } from './spoke-button.tsx';

const css = bindClasses(styles);

/** For people without a device, as they wish. The scribe says here as well that somebody has spoken. */
export function AskForOthers({ commands }: { readonly commands: FloorCommands }) {
  const { t } = useI18n();
  const you = useYou();
  const conference = useConference();
  const { leader } = useFloorView();
  const others = conference.participants.filter(
    (person) => person.id !== you.id && isOnFloor(conference, person),
  );
  if (others.length === 0) return null;
  return (
    <Fold title={t('floorParts.others')}>
      <p className={css('text')}>{t('floorParts.othersText')}</p>
      {/* biome-ignore lint/a11y/noRedundantRoles: Safari forgets that a list without bullets is one. */}
      <ul role="list" className={css('list')}>
        {others.map((person) => (
          <PersonLine key={person.id} person={person}>
            <AskForButton person={person} commands={commands} />
            {leader === null ? <SpokeButton person={person} commands={commands} /> : null}
          </PersonLine>
        ))}
      </ul>
    </Fold>
  );
}

function AskForButton({ person, commands: { run, isPending } }: GiveButtonProps) {
  const { t } = useI18n();
  const { speaking, queue } = useFloorView();
  const participantId = person.id;
  const isWaiting = queue.includes(participantId);
  const type = isWaiting ? 'floor:withdraw' : 'floor:ask';
  if (speaking === participantId) return null;
  return (
    <Button
      size="small"
      variant="quiet"
      isPending={isPending}
      aria-label={t(isWaiting ? 'floorParts.withdrawName' : 'floorParts.askForName', {
        name: person.callName,
      })}
      onPress={() => void run(type, { participantId })}
    >
      {t(isWaiting ? 'floor.withdraw' : 'floorParts.askFor')}
    </Button>
  );
}
