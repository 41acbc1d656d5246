import { keepsTheDoor } from '@opora/shared/domain/conference/door.ts';
import { isPerson } from '@opora/shared/domain/conference/participant.ts';
import type { ParticipantId } from '@opora/shared/ids.ts';
import { useState } from 'react';
import { useConference } from '../../connection/conference-context.tsx';
import { useI18n } from '../../i18n/i18n.tsx';
import { Button } from '../../ui/actions/button.tsx';
import { SelectField } from '../../ui/fields/select-field.tsx';
import { Dialog } from '../../ui/overlays/dialog.tsx';

export interface WhoDialogProps {
  /** What the person at the door calls themselves. */
  readonly name: string;
  readonly onClose: () => void;
  readonly onChosen: (person: ParticipantId) => void;
}

/** Somebody came with the code on the wall: the one who opens the door says who of the guest list that is (AD12). */
export function WhoDialog({ name, onClose, onChosen }: WhoDialogProps) {
  const { t, language } = useI18n();
  const { participants } = useConference();
  const [chosen, setChosen] = useState<ParticipantId | null>(null);
  const guests = participants.filter(
    (person) => isPerson(person) && person.attendance === 'invited' && !keepsTheDoor(person),
  );
  const admit = () => {
    if (chosen === null) return;
    onChosen(chosen);
    onClose();
  };
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('door.whoTitle', { name })}
      actions={
        <>
          <Button variant="outlined" onPress={onClose}>
            {t('app.close')}
          </Button>
          <Button
            variant="primary"
            {...(chosen === null ? { reason: t('door.whoMissing') } : {})}
            onPress={admit}
          >
            {t('door.admit')}
          </Button>
        </>
      }
    >
      <p>{t('door.whoText')}</p>
      <SelectField
        label={t('door.who')}
        placeholder={t('door.whoPlaceholder')}
        options={guests.map((person) => ({
          id: person.id,
          label: person.name,
          note: person.tie[language],
        }))}
        selected={chosen}
        onSelect={setChosen}
      />
    </Dialog>
  );
}
