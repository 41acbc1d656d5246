import { LoadedPart } from '../../../ui/loading/loaded-part.tsx';

const load = async () => (await import('./pens.tsx')).Pens;
const nothing = {};

/** Who may write where, in the console; its file comes after the room. */
export function PensPlace() {
  return <LoadedPart load={load} props={nothing} />;
}
