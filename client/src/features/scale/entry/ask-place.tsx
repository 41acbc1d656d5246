import { LoadedPart } from '../../../ui/loading/loaded-part.tsx';

const load = async () => (await import('../lead/ask-scale.tsx')).AskScale;
const nothing = {};

/** Asking everybody for a number. */
export const AskPlace = () => <LoadedPart load={load} props={nothing} />;
