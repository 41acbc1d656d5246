import type { ReadBackPart } from '@opora/shared/domain/agreement/read-back.ts';
import { LoadedPart } from '../../../ui/loading/loaded-part.tsx';

const load = async () => (await import('../read-back/wall-read-back.tsx')).WallReadBack;

/** A part of the plan that is read aloud and is no section of it, on the wall. */
export const ReadBackOnWall = ({ part }: { readonly part: ReadBackPart }) => (
  <LoadedPart load={load} props={{ part }} />
);
