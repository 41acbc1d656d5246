import type { ReactNode } from 'react';
import { LoadedPart } from '../../../ui/loading/loaded-part.tsx';
import { PartAway } from '../../../ui/loading/part-away.tsx';
import { usePart } from '../../../ui/loading/use-part.ts';
import type { PhoneConsoleProps } from './phone-console-props.ts';
import type { StageHelpProps } from './stage-help-props.ts';

/** The parts of the console, each at its place in the room; their file comes when the first of them is drawn. */
const parts = async () => (await import('../console-parts.tsx')).consoleParts;

const loadBar = async () => (await parts()).Bar;
const loadClear = async () => (await parts()).Clear;
const loadHelp = async () => (await parts()).Help;
const loadPhone = async () => (await parts()).Phone;
const loadProgramme = async () => (await parts()).Programme;
const loadTimeOfPlan = async () => (await parts()).TimeOfPlan;
const loadSituations = async () => (await parts()).Situations;

export const ConsoleBarPlace = ({ time }: { readonly time: ReactNode }) => (
  <LoadedPart load={loadBar} props={{ time }} />
);
export const ClearRoomPlace = () => <LoadedPart load={loadClear} props={{}} />;
export const ProgrammePlace = () => <LoadedPart load={loadProgramme} props={{}} />;
export const TimeOfPlanPlace = () => <LoadedPart load={loadTimeOfPlan} props={{}} />;
export const SituationsPlace = () => <LoadedPart load={loadSituations} props={{}} />;
export const StageHelpPlace = (props: StageHelpProps) => (
  <LoadedPart load={loadHelp} props={props} />
);

export interface PhoneConsolePlaceProps {
  readonly props: PhoneConsoleProps;
  /** The same without the console, until its file has come. */
  readonly children: ReactNode;
}

/** Who waits, and the way to the plan, are there even where the console does not come. */
export function PhoneConsolePlace({ props, children }: PhoneConsolePlaceProps) {
  const { Part, hasFailed, load } = usePart(loadPhone);
  if (Part !== null) return <Part {...props} />;
  return (
    <>
      {hasFailed ? <PartAway onRetry={() => void load()} /> : null}
      {children}
    </>
  );
}
