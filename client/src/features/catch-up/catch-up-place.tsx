import { catchUp } from '@opora/shared/domain/catch-up/catch-up.ts';
import { isFamilyTime } from '@opora/shared/domain/family-time/family-time.ts';
import type { Role } from '@opora/shared/domain/roles.ts';
import { useState } from 'react';
import { useConference, useYou } from '../../connection/conference-context.tsx';
import { useI18n } from '../../i18n/i18n.tsx';
import { Button } from '../../ui/actions/button.tsx';
import { LoadedPart } from '../../ui/loading/loaded-part.tsx';

const load = async () => (await import('./catch-up-card.tsx')).CatchUpCard;

/** Those who prepare, lead and write down know it; they may still ask. */
const knowsAnyway: ReadonlySet<Role> = new Set(['organiser', 'facilitator', 'scribe']);

/** At the top of the room for who comes after the first step; put away, it is one quiet button. Never in anybody's way. */
export function CatchUpPlace() {
  const { t } = useI18n();
  const conference = useConference();
  const { role } = useYou();
  // What was there on arrival: nobody is told that they missed what they have just been at.
  const [isOpen, setOpen] = useState(() => !knowsAnyway.has(role) && catchUp(conference) !== null);
  if (isFamilyTime(conference) || catchUp(conference) === null) return null;
  if (isOpen) return <LoadedPart load={load} props={{ onClose: () => setOpen(false) }} />;
  return (
    <Button variant="plain" size="small" onPress={() => setOpen(true)}>
      {t('room.catchUp')}
    </Button>
  );
}
