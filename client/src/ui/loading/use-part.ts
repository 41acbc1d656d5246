import { type ComponentType, useCallback, useEffect, useState } from 'react';

export interface Part<Props> {
  /** Null until its file has come. */
  readonly Part: ComponentType<Props> | null;
  readonly hasFailed: boolean;
  readonly load: () => Promise<void>;
}

/**
 * A part of the page from its own file, asked for when it is first drawn. Not by `lazy`: without a connection that would
 * take the whole room down. `load` is the same function on every drawing.
 */
export function usePart<Props>(load: () => Promise<ComponentType<Props>>): Part<Props> {
  const [part, setPart] = useState<ComponentType<Props> | null>(null);
  const [hasFailed, setFailed] = useState(false);
  const tryToLoad = useCallback(async () => {
    setFailed(false);
    try {
      const loaded = await load();
      setPart(() => loaded);
    } catch {
      setFailed(true);
    }
  }, [load]);
  useEffect(() => void tryToLoad(), [tryToLoad]);
  return { Part: part, hasFailed, load: tryToLoad };
}
