import { mayReadPlan } from '@opora/shared/domain/scope/taking-part.ts';
import { useSyncExternalStore } from 'react';
import { useConference, useYou } from '../../connection/conference-context.tsx';
import type { OpenDocuments } from '../../documents/open-documents.ts';
import { useFamilyTime } from '../../features/family/use-family-time.ts';
import { Rescue } from '../../features/room/rescue.tsx';
import { useI18n } from '../../i18n/i18n.tsx';

interface SheetRescueProps {
  readonly documents: OpenDocuments;
}

/** Own words that never reached the disk, of the plan and of the family's own step. */
export function SheetRescue({ documents }: SheetRescueProps) {
  const readsPlan = mayReadPlan(useConference(), useYou());
  return (
    <>
      {readsPlan ? <Rescue connection={documents.plan} /> : null}
      <FamilyRescue documents={documents} />
    </>
  );
}

/** What one of the family wrote without a connection until their step was over: to be copied, then gone (CS7). */
function FamilyRescue({ documents }: SheetRescueProps) {
  const { t } = useI18n();
  const family = useSyncExternalStore(documents.subscribe, () => documents.opened('family'));
  const isOver = useFamilyTime() === null;
  if (!isOver || family === null) return null;
  const over = { advice: t('family.rescue'), onDone: () => documents.drop('family') };
  return <Rescue connection={family} over={over} />;
}
