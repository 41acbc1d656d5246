import type { InvitationResponse } from '@opora/shared/protocol/http.ts';
import { useEffect, useState } from 'react';
import { type JoinFailure, openInvitation } from './join-api.ts';

export type InvitationState =
  | { readonly status: 'opening' }
  | { readonly status: 'open'; readonly invitation: InvitationResponse }
  | { readonly status: 'refused'; readonly failure: JoinFailure };

/** Looks at the invitation behind a secret; nothing is used up by looking. */
export function useInvitation(secret: string): { state: InvitationState; retry: () => void } {
  const [state, setState] = useState<InvitationState>({ status: 'opening' });
  const [attempt, setAttempt] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt is a reason to ask again
  useEffect(() => {
    let isCurrent = true;
    setState({ status: 'opening' });
    void openInvitation(secret).then((result) => {
      if (!isCurrent) return;
      setState(
        result.ok
          ? { status: 'open', invitation: result.value }
          : { status: 'refused', failure: result.error },
      );
    });
    return () => {
      isCurrent = false;
    };
  }, [secret, attempt]);
  return { state, retry: () => setAttempt((count) => count + 1) };
}
