import type { InvitationDetails } from '@opora/shared/protocol/http.ts';
import { useEffect, useState } from 'react';
import { type JoinFailure, openInvitation } from './join-api.ts';

export type InvitationState =
  | { readonly status: 'opening' }
  /** Nothing is told before the PIN is right. */
  | { readonly status: 'needs-pin' }
  | { readonly status: 'open'; readonly invitation: InvitationDetails }
  | { readonly status: 'refused'; readonly failure: JoinFailure };

/** Looks at the invitation behind a secret; nothing is used up by looking. */
export function useInvitation(
  secret: string,
  pin: string | null,
): { state: InvitationState; retry: () => void } {
  const [state, setState] = useState<InvitationState>({ status: 'opening' });
  const [attempt, setAttempt] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt is a reason to ask again
  useEffect(() => {
    let isCurrent = true;
    setState({ status: 'opening' });
    void openInvitation(secret, pin).then((result) => {
      if (!isCurrent) return;
      if (!result.ok) setState({ status: 'refused', failure: result.error });
      else if (result.value.needsPin) setState({ status: 'needs-pin' });
      else setState({ status: 'open', invitation: result.value });
    });
    return () => {
      isCurrent = false;
    };
  }, [secret, pin, attempt]);
  return { state, retry: () => setAttempt((count) => count + 1) };
}
