import { LoadedPart } from '../../../ui/loading/loaded-part.tsx';

const load = async () => (await import('../start-ideas.tsx')).StartIdeas;
const nothing = {};

/** Letting everybody write their ideas. */
export const StartPlace = () => <LoadedPart load={load} props={nothing} />;
