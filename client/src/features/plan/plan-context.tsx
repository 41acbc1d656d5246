import { assert } from '@opora/shared/assert.ts';
import { createContext, type ReactNode, use } from 'react';
import type { PlanConnection } from '../../documents/plan-connection.ts';

interface PlanAccess {
  readonly connection: PlanConnection;
  /** Hears that something was typed here, never what. */
  readonly onTyping: () => void;
}

const PlanContext = createContext<PlanAccess | null>(null);

/** Gives the sections below it the one plan connection of the page. */
export function PlanProvider({
  connection,
  onTyping,
  children,
}: PlanAccess & { readonly children: ReactNode }) {
  return <PlanContext value={{ connection, onTyping }}>{children}</PlanContext>;
}

export function usePlanAccess(): PlanAccess {
  const access = use(PlanContext);
  assert(access !== null, 'a PlanProvider is around every section');
  return access;
}
