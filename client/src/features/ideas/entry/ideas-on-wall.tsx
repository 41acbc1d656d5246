import { LoadedPart } from '../../../ui/loading/loaded-part.tsx';

const load = async () => (await import('../ideas-wall.tsx')).IdeasWall;

export const IdeasOnWall = () => <LoadedPart load={load} props={{}} />;
