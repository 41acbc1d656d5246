import { type ComponentType, useCallback, useEffect, useState } from 'react';
import type { OrganiserPartsProps } from './organiser-place.ts';

/** The content of the dialogs. Not by `lazy`: without a connection that would take the whole room down. */
export function useOrganiserParts() {
  const [parts, setParts] = useState<ComponentType<OrganiserPartsProps> | null>(null);
  const [hasFailed, setFailed] = useState(false);
  const load = useCallback(async () => {
    setFailed(false);
    try {
      const { OrganiserParts } = await import('../organiser-parts.tsx');
      setParts(() => OrganiserParts);
    } catch {
      setFailed(true);
    }
  }, []);
  useEffect(() => void load(), [load]);
  return { parts, hasFailed, load };
}
