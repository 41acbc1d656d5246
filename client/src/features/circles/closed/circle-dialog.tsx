import {
  keepsProtectedCircle,
  mayJoinProtectedCircle,
} from '@opora/shared/domain/circles/protected-circle.ts';
import { limits } from '@opora/shared/protocol/limits.ts';
import { useState } from 'react';
import { useConference } from '../../../connection/conference-context.tsx';
import { useCommand } from '../../../connection/use-command.ts';
import { errorKey } from '../../../i18n/error-words.ts';
import { useI18n } from '../../../i18n/i18n.tsx';
import { Button } from '../../../ui/actions/button.tsx';
import { useAnnounce } from '../../../ui/announce/announcer.tsx';
import { TextField } from '../../../ui/fields/text-field.tsx';
import { Dialog } from '../../../ui/overlays/dialog.tsx';
import { PeopleChoice } from '../people-choice.tsx';

/** As many letters as the server asks for. */
const shortestReason = 3;

/** Who reads the protected part besides the organiser, and why. */
export function CircleDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useI18n();
  const announce = useAnnounce();
  const { participants, protectedCircle } = useConference();
  const { run, isPending, error } = useCommand('circle:set');
  const [people, setPeople] = useState(protectedCircle);
  const [reason, setReason] = useState('');
  const [isAsked, setAsked] = useState(false);
  const candidates = participants.filter(
    (person) => mayJoinProtectedCircle(person) && !keepsProtectedCircle(person),
  );
  const isShort = reason.trim().length < shortestReason;
  const handleSave = async () => {
    setAsked(true);
    if (isShort) return;
    if (!(await run({ people: [...people], reason: reason.trim() }))) return;
    announce(t('circles.set.saved'));
    onClose();
  };
  const wrong = isAsked && isShort ? t('circles.set.short') : null;
  return (
    <Dialog
      isOpen
      onClose={onClose}
      size="reading"
      title={t('circles.safety.who')}
      actions={
        <>
          <Button variant="quiet" onPress={onClose}>
            {t('circles.set.leave')}
          </Button>
          <Button isPending={isPending} onPress={() => void handleSave()}>
            {t('circles.set.save')}
          </Button>
        </>
      }
    >
      <p>{t('circles.set.text')}</p>
      <PeopleChoice
        label={t('circles.set.people')}
        people={candidates}
        chosen={people}
        onChange={setPeople}
      />
      <TextField
        label={t('circles.set.reason')}
        hint={t('circles.set.reasonHint')}
        error={wrong ?? (error === null ? null : t(errorKey(error)))}
        value={reason}
        onChange={setReason}
        maxLength={limits.circles.reason}
        isRequired
      />
    </Dialog>
  );
}
