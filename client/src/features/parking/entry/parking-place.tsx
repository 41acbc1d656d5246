import { readsPlan } from '@opora/shared/domain/scope/taking-part.ts';
import { useConference, useYou } from '../../../connection/conference-context.tsx';
import { LoadedPart } from '../../../ui/loading/loaded-part.tsx';

const load = async () => (await import('../parking-fold.tsx')).ParkingFold;

/** What is put aside; in the meeting, and after it what there was. */
export function ParkingPlace() {
  const { status, parking } = useConference();
  const you = useYou();
  if (status === 'preparing' || !readsPlan(you)) return null;
  if (status === 'closed' && parking.length === 0) return null;
  return <LoadedPart load={load} props={{}} />;
}
