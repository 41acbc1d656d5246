import { useI18n } from '../../../i18n/i18n.tsx';
import { Button } from '../../../ui/actions/button.tsx';
import { useAnnounce } from '../../../ui/announce/announcer.tsx';
import type { GiveButtonProps } from './give-button.tsx';

/** For somebody who spoke without having been given the floor. */
export function SpokeButton({ person, commands: { run, isPending } }: GiveButtonProps) {
  const { t } = useI18n();
  const announce = useAnnounce();
  const name = person.callName;
  const handlePress = async () => {
    const payload = { participantId: person.id, hasSpoken: true };
    if (await run('floor:note', payload)) announce(t('floorParts.noted', { name }));
  };
  return (
    <Button
      size="small"
      variant="quiet"
      isPending={isPending}
      aria-label={t('floorParts.spokeName', { name })}
      onPress={() => void handlePress()}
    >
      {t('floorParts.spoke')}
    </Button>
  );
}
