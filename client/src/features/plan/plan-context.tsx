import { assert } from '@opora/shared/assert.ts';
import type { PenState } from '@opora/shared/domain/plan/pen-state.ts';
import type { SectionName } from '@opora/shared/domain/plan/sections.ts';
import type { ParticipantId } from '@opora/shared/ids.ts';
import { createContext, type ReactNode, use, useMemo, useState } from 'react';
import type { PlanConnection } from '../../documents/plan-connection.ts';

/** Who writes in a document besides the plan, whose pens are its own. */
export interface OtherPens {
  readonly mayWrite: (section: SectionName) => boolean;
  readonly state: PenState;
}

interface PlanAccess {
  readonly connection: PlanConnection;
  /** Hears that something was typed here, never what. */
  readonly onTyping: () => void;
  /** Null for the plan. */
  readonly otherPens?: OtherPens | null;
  /** What stands over the words of a section, from elsewhere. */
  readonly aboveSection?: (section: SectionName) => ReactNode;
  /** What else may be asked about a section; stands beside the state of its pen. */
  readonly aboutSection?: (section: SectionName) => ReactNode;
}

/** On whose behalf this person types, in every section that allows it; null for own words. */
interface BehalfChoice {
  readonly behalf: ParticipantId | null;
  readonly chooseBehalf: (participantId: ParticipantId | null) => void;
}

const nothing = () => null;

const PlanContext = createContext<(Required<PlanAccess> & BehalfChoice) | null>(null);

/** Gives the sections below it the one plan connection of the page. */
export function PlanProvider({
  connection,
  onTyping,
  otherPens = null,
  aboveSection = nothing,
  aboutSection = nothing,
  children,
}: PlanAccess & { readonly children: ReactNode }) {
  const [behalf, chooseBehalf] = useState<ParticipantId | null>(null);
  const access = useMemo(
    () => ({ connection, onTyping, otherPens, aboveSection, aboutSection, behalf, chooseBehalf }),
    [connection, onTyping, otherPens, aboveSection, aboutSection, behalf],
  );
  return <PlanContext value={access}>{children}</PlanContext>;
}

export function usePlanAccess(): Required<PlanAccess> & BehalfChoice {
  const access = use(PlanContext);
  assert(access !== null, 'a PlanProvider is around every section');
  return access;
}
