import { type ComponentType, useCallback, useEffect, useState } from 'react';
import type { ProtectedListProps } from './protected-list.tsx';

/** The content of the dialog. Not by `lazy`: without a connection that would take the whole room down. */
export function useProtectedList() {
  const [list, setList] = useState<ComponentType<ProtectedListProps> | null>(null);
  const [hasFailed, setFailed] = useState(false);
  const load = useCallback(async () => {
    setFailed(false);
    try {
      const { ProtectedList } = await import('./protected-list.tsx');
      setList(() => ProtectedList);
    } catch {
      setFailed(true);
    }
  }, []);
  useEffect(() => void load(), [load]);
  return { list, hasFailed, load };
}
