import type { AskedPerson } from '@opora/shared/domain/agreement/asked-people.ts';
import type { Voice } from '@opora/shared/domain/agreement/voice.ts';
import { keepsSpaceOf } from '@opora/shared/domain/circles/child-space.ts';
import { isPresent, type Participant } from '@opora/shared/domain/conference/participant.ts';
import { can } from '@opora/shared/domain/permissions.ts';
import { useState } from 'react';
import { useConference, useYou } from '../../../connection/conference-context.tsx';
import { useCommand } from '../../../connection/use-command.ts';
import { errorKey } from '../../../i18n/error-words.ts';
import { useI18n } from '../../../i18n/i18n.tsx';
import { Button } from '../../../ui/actions/button.tsx';
import { useAnnounce } from '../../../ui/announce/announcer.tsx';
import { VoiceForm } from './voice-form.tsx';

/** Whether `you` may write down what this person said; who answered on their own device changes it alone (AM2). */
function mayRecord(you: Participant, person: Participant, voice: Voice | null): boolean {
  if (you.id === person.id) return false;
  const isOwn = voice !== null && voice.kind !== 'to-be-told' && voice.how === 'own';
  const isBeside = person.role === 'child' && keepsSpaceOf(person.id, you);
  return !isOwn && (can(you.role, 'agreement:record') || isBeside);
}

/** For those who write down what others say, under each person of whom it is still to be written. */
export function RecordVoice({ person, voice }: AskedPerson) {
  const { t } = useI18n();
  const you = useYou();
  const { status } = useConference();
  const [isOpen, setOpen] = useState(false);
  const isTaken = status === 'live' || status === 'paused' || voice?.kind === 'to-be-told';
  if (!isTaken || !mayRecord(you, person, voice)) return null;
  const close = () => setOpen(false);
  if (!isOpen) {
    return (
      <Button
        variant="plain"
        size="small"
        aria-label={t('closing.record', { name: person.callName })}
        onPress={() => setOpen(true)}
      >
        {t('closing.record.short')}
      </Button>
    );
  }
  const isAway = !isPresent(person) && voice === null && can(you.role, 'agreement:record');
  return (
    <VoiceForm
      person={person}
      voice={voice}
      tone="record"
      onDone={close}
      more={
        <>
          {isAway ? <LaterButton person={person} onDone={close} /> : null}
          <Button variant="plain" onPress={close}>
            {t('closing.leave')}
          </Button>
        </>
      }
    />
  );
}

function LaterButton({
  person,
  onDone,
}: {
  readonly person: Participant;
  readonly onDone: () => void;
}) {
  const { t } = useI18n();
  const announce = useAnnounce();
  const { run, isPending, error } = useCommand('agreement:put-off');
  const handlePress = async () => {
    if (!(await run({ participantId: person.id }))) return;
    announce(t('closing.record.sent', { name: person.callName }));
    onDone();
  };
  return (
    <Button
      variant="outlined"
      isPending={isPending}
      note={error === null ? undefined : t(errorKey(error))}
      onPress={() => void handlePress()}
    >
      {t('closing.record.later')}
    </Button>
  );
}
