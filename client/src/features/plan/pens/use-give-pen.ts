import type { Pen, SectionName } from '@opora/shared/domain/plan/sections.ts';
import { useState } from 'react';
import { useConference, useConferenceClient } from '../../../connection/conference-context.tsx';
import { type ErrorKey, errorKey } from '../../../i18n/error-words.ts';

export interface GivePen {
  readonly send: (section: SectionName, to: Pen) => Promise<void>;
  readonly isPending: boolean;
  /** Why the last press did nothing; null where there is nothing to say. */
  readonly failure: ErrorKey | null;
}

/** Gives or takes the pen of one section. A press that another one was quicker than changes nothing and says nothing. */
export function useGivePen(): GivePen {
  const client = useConferenceClient();
  const conference = useConference();
  const [isPending, setPending] = useState(false);
  const [failure, setFailure] = useState<ErrorKey | null>(null);
  const send = async (section: SectionName, to: Pen) => {
    if (conference.status === 'preparing') return;
    setPending(true);
    const result = await client.send('pen:give', { fromStageId: conference.stageId, section, to });
    setPending(false);
    const isStale = !result.ok && result.error.reason === 'stale-stage';
    setFailure(result.ok || isStale ? null : errorKey(result.error));
  };
  return { send, isPending, failure };
}
