import type { ComponentType, ReactNode } from 'react';
import { PartAway } from './part-away.tsx';
import { usePart } from './use-part.ts';

export interface LoadedPartProps<Props extends object> {
  /** The same function on every drawing. */
  readonly load: () => Promise<ComponentType<Props>>;
  readonly props: Props;
  /** What stands there until the file has come. */
  readonly children?: ReactNode;
}

/** A part from its own file; if that does not come there is something to press. */
export function LoadedPart<Props extends object>({
  load,
  props,
  children,
}: LoadedPartProps<Props>) {
  const { Part, hasFailed, load: retry } = usePart(load);
  if (Part !== null) return <Part {...props} />;
  return hasFailed ? <PartAway onRetry={() => void retry()} /> : children;
}
