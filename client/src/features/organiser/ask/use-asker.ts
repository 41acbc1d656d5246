import { useMemo } from 'react';
import { useConference, useYou } from '../../../connection/conference-context.tsx';
import type { Asker } from './ask.ts';

/** The person at this page, as the server is asked on their behalf. */
export function useAsker(): Asker {
  const { id: conference } = useConference();
  const { id: as } = useYou();
  return useMemo(() => ({ conference, as }), [conference, as]);
}
