import type { Participant } from '@opora/shared/domain/conference/participant.ts';
import { useI18n } from '../../../i18n/i18n.tsx';
import { Button } from '../../../ui/actions/button.tsx';
import type { FloorCommands } from '../entry/use-floor-command.ts';

export interface GiveButtonProps {
  readonly person: Participant;
  readonly commands: FloorCommands;
}

export function GiveButton({ person, commands: { run, isPending } }: GiveButtonProps) {
  const { t } = useI18n();
  return (
    <Button
      size="small"
      isPending={isPending}
      aria-label={t('floorParts.giveName', { name: person.callName })}
      onPress={() => void run('floor:give', { participantId: person.id })}
    >
      {t('floorParts.give')}
    </Button>
  );
}
