import type { ReactNode } from 'react';
import { LoadedPart } from '../../ui/loading/loaded-part.tsx';
import type { AgendaPartsProps } from './agenda/agenda-parts.tsx';

const load = async () => (await import('./agenda/agenda-parts.tsx')).AgendaParts;

export interface AgendaPartProps extends AgendaPartsProps {
  /** What stands there until its file has come. */
  readonly children?: ReactNode;
}

/** A part of leading that has its own file, since only who leads needs it. */
export const AgendaPart = ({ part, children }: AgendaPartProps) => (
  <LoadedPart load={load} props={{ part }}>
    {children}
  </LoadedPart>
);
