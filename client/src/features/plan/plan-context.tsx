import { assert } from '@opora/shared/assert.ts';
import type { ParticipantId } from '@opora/shared/ids.ts';
import { createContext, type ReactNode, use, useMemo, useState } from 'react';
import type { PlanConnection } from '../../documents/plan-connection.ts';

interface PlanAccess {
  readonly connection: PlanConnection;
  /** Hears that something was typed here, never what. */
  readonly onTyping: () => void;
}

/** On whose behalf this person types, in every section that allows it; null for own words. */
interface BehalfChoice {
  readonly behalf: ParticipantId | null;
  readonly chooseBehalf: (participantId: ParticipantId | null) => void;
}

const PlanContext = createContext<(PlanAccess & BehalfChoice) | null>(null);

/** Gives the sections below it the one plan connection of the page. */
export function PlanProvider({
  connection,
  onTyping,
  children,
}: PlanAccess & { readonly children: ReactNode }) {
  const [behalf, chooseBehalf] = useState<ParticipantId | null>(null);
  const access = useMemo(
    () => ({ connection, onTyping, behalf, chooseBehalf }),
    [connection, onTyping, behalf],
  );
  return <PlanContext value={access}>{children}</PlanContext>;
}

export function usePlanAccess(): PlanAccess & BehalfChoice {
  const access = use(PlanContext);
  assert(access !== null, 'a PlanProvider is around every section');
  return access;
}
