import { IconCheck, IconHandStop } from '@tabler/icons-react';
import { useFloorView, useYou } from '../../../connection/conference-context.tsx';
import { useI18n } from '../../../i18n/i18n.tsx';
import { Button } from '../../../ui/actions/button.tsx';
import { useAnnounce } from '../../../ui/announce/announcer.tsx';
import type { FloorCommands } from './use-floor-command.ts';

export interface SpeakButtonProps {
  readonly commands: FloorCommands;
}

const icon = { size: 20, stroke: 1.75, 'aria-hidden': true } as const;

/** The next thing to do, as one button that keeps its focus: to ask, to take it back, to finish. A child asks otherwise. */
export function SpeakButton({ commands }: SpeakButtonProps) {
  const { t } = useI18n();
  const you = useYou();
  const { queue, speaking } = useFloorView();
  const press = useNextStep(commands);
  const isSpeaking = speaking === you.id;
  const place = queue.indexOf(you.id) + 1;
  if (you.role === 'child' && !isSpeaking) return null;
  const asking = t(place > 0 ? 'floor.withdraw' : 'floor.ask');
  return (
    <Button
      size="small"
      icon={isSpeaking ? <IconCheck {...icon} /> : <IconHandStop {...icon} />}
      isPending={commands.isPending}
      {...(place > 0 ? { note: t('floor.place', { place }) } : {})}
      onPress={() => void press()}
    >
      {isSpeaking ? t('floor.done') : asking}
    </Button>
  );
}

function useNextStep({ run }: FloorCommands): () => Promise<void> {
  const { t } = useI18n();
  const announce = useAnnounce();
  const { id: participantId } = useYou();
  const { queue, speaking } = useFloorView();
  return async () => {
    if (speaking === participantId) await run('floor:release', { participantId });
    else if (queue.includes(participantId)) await run('floor:withdraw', { participantId });
    else if (await run('floor:ask', { participantId })) announce(t('floor.asked'));
  };
}

/** Nobody has to speak in a round. */
export function PassButton({ commands: { run, isPending } }: SpeakButtonProps) {
  const { t } = useI18n();
  const { id: participantId, role } = useYou();
  const { speaking, round } = useFloorView();
  if (round === null) return null;
  if (speaking !== participantId && !round.includes(participantId)) return null;
  return (
    <Button
      size="small"
      variant="quiet"
      isPending={isPending}
      onPress={() => void run('round:pass', { participantId })}
    >
      {t(role === 'child' ? 'floor.passChild' : 'floor.pass')}
    </Button>
  );
}
