import { useConference } from '../../../connection/conference-context.tsx';
import { LoadedPart } from '../../../ui/loading/loaded-part.tsx';

const load = async () => (await import('../scale-wall.tsx')).ScaleWall;

/** The question asked last, with its answers once they are revealed. */
export function ScaleOnWall() {
  const scale = useConference().scales.at(-1);
  return scale === undefined ? null : <LoadedPart load={load} props={{ scale }} />;
}
