import { useFloorView } from '../../../connection/conference-context.tsx';
import { useI18n } from '../../../i18n/i18n.tsx';
import { Button } from '../../../ui/actions/button.tsx';
import { bindClasses } from '../../../ui/bind-classes.ts';
import styles from './floor-panel.module.css';
import { GiveButton } from './give-button.tsx';
import { PersonLine } from './person-line.tsx';
import type { SpeakingLineProps } from './speaking-line.tsx';
import { usePeople } from './use-people.ts';

const css = bindClasses(styles);

/** Those who asked, the first to ask first. */
export function QueueList({ commands, leads }: SpeakingLineProps) {
  const { t } = useI18n();
  const { queue, round } = useFloorView();
  const people = usePeople(queue);
  if (people.length === 0) return null;
  return (
    <div>
      {round === null ? null : <p className={css('text')}>{t('floorParts.queue')}</p>}
      {/* biome-ignore lint/a11y/noRedundantRoles: Safari forgets that a list without bullets is one. */}
      <ol role="list" aria-label={t('floorParts.queue')} className={css('list')}>
        {people.map((person) => (
          <PersonLine key={person.id} person={person}>
            {leads ? (
              <>
                <GiveButton person={person} commands={commands} />
                {people.length < 2 ? null : <LaterButton person={person} commands={commands} />}
              </>
            ) : null}
          </PersonLine>
        ))}
      </ol>
    </div>
  );
}

function LaterButton({ person, commands: { run, isPending } }: Parameters<typeof GiveButton>[0]) {
  const { t } = useI18n();
  return (
    <Button
      size="small"
      variant="quiet"
      isPending={isPending}
      aria-label={t('floorParts.laterName', { name: person.callName })}
      onPress={() => void run('floor:later', { participantId: person.id })}
    >
      {t('floorParts.later')}
    </Button>
  );
}
