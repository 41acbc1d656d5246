import { LoadedPart } from '../../../ui/loading/loaded-part.tsx';
import type { AboutProps, OverviewProps, PastProps } from './part-props.ts';

/** What stands beside the tasks comes in a file of its own, with the first task: a room begins without any. */
const load = () => import('../parts/task-parts.tsx');
const loadOverview = async () => (await load()).Overview;
const loadPast = async () => (await load()).Past;
const loadAbout = async () => (await load()).About;

/** Who has how many tasks; for who writes down, what may be worth a look. */
export const LoadedOverview = (props: OverviewProps) => (
  <LoadedPart load={loadOverview} props={props} />
);

export const LoadedPast = (props: PastProps) => <LoadedPart load={loadPast} props={props} />;

/** Hints about one task, and how its terms have changed. */
export const LoadedAbout = (props: AboutProps) => <LoadedPart load={loadAbout} props={props} />;
