import { assert } from '@opora/shared/assert.ts';
import { createContext, type ReactNode, use, useMemo, useState } from 'react';
import type { PlanConnection } from '../../../documents/plan-connection.ts';
import { HistoryDialog } from './history-dialog.tsx';
import type { HistoryPlace } from './history-place.ts';
import { useRestored } from './use-restored.ts';

interface HistoryAccess {
  readonly open: (place: HistoryPlace) => void;
  /** What somebody else put back last, in words, until it is put away. */
  readonly restored: string | null;
  readonly forgetRestored: () => void;
}

const HistoryContext = createContext<HistoryAccess | null>(null);

export interface HistoryProviderProps {
  readonly plan: PlanConnection;
  readonly children: ReactNode;
}

/** How the plan came about, over the room. What it shows is loaded when somebody asks for it. */
export function HistoryProvider({ plan, children }: HistoryProviderProps) {
  const [place, setPlace] = useState<HistoryPlace | null>(null);
  const { restored, forgetRestored } = useRestored();
  const access = useMemo(
    () => ({ open: setPlace, restored, forgetRestored }),
    [restored, forgetRestored],
  );
  return (
    <HistoryContext value={access}>
      {children}
      {place === null ? null : (
        <HistoryDialog plan={plan} place={place} onGo={setPlace} onClose={() => setPlace(null)} />
      )}
    </HistoryContext>
  );
}

export function useHistoryAccess(): HistoryAccess {
  const access = use(HistoryContext);
  assert(access !== null, 'a HistoryProvider is around the room');
  return access;
}
