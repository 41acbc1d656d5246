import { mayReadDocument } from '@opora/shared/domain/circles/circles.ts';
import { useState } from 'react';
import { useConference, useYou } from '../../../connection/conference-context.tsx';
import { useI18n } from '../../../i18n/i18n.tsx';
import { LoadedPart } from '../../../ui/loading/loaded-part.tsx';
import { Fold } from '../../../ui/structure/fold.tsx';

const load = async () => (await import('../closed/own-notes.tsx')).OwnNotes;

/** The facilitator's notes, which nobody else reads; folded, because others see that screen as well. */
export function NotesPlace() {
  const { t } = useI18n();
  const [isOpen, setOpen] = useState(false);
  if (!mayReadDocument(useConference(), useYou(), 'facilitator')) return null;
  return (
    <Fold
      title={t('room.circle.notes')}
      summary={t('room.circle.notesNote')}
      level={2}
      isOpen={isOpen}
      onToggle={setOpen}
    >
      {isOpen ? (
        <LoadedPart load={load} props={{}}>
          <p>{t('app.loading')}</p>
        </LoadedPart>
      ) : null}
    </Fold>
  );
}
