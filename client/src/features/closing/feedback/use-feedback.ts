import type { FeedbackAnswer } from '@opora/shared/domain/feedback/feedback.ts';
import { type ErrorBody, errorBodySchema, plainError } from '@opora/shared/protocol/errors.ts';
import { type FeedbackResponse, feedbackResponseSchema } from '@opora/shared/protocol/feedback.ts';
import { useCallback, useEffect, useState } from 'react';
import { useConference, useYou } from '../../../connection/conference-context.tsx';

export interface FeedbackState {
  /** Null until the server has answered. */
  readonly feedback: FeedbackResponse | null;
  readonly error: ErrorBody | null;
  readonly isPending: boolean;
  /** True once it is stored. */
  readonly send: (answer: FeedbackAnswer) => Promise<boolean>;
}

const noAnswer = plainError('SERVICE_UNAVAILABLE', 'no answer');

/** What was asked and answered after the meeting; by HTTP, since it must not be an event (FB2). */
export function useFeedback(): FeedbackState {
  const { id } = useConference();
  const { id: as } = useYou();
  const address = `/api/conferences/${id}/feedback?${new URLSearchParams({ as })}`;
  const [feedback, setFeedback] = useState<FeedbackResponse | null>(null);
  const [error, setError] = useState<ErrorBody | null>(null);
  const [isPending, setPending] = useState(false);

  const ask = useCallback(
    async (init: RequestInit): Promise<boolean> => {
      try {
        const response = await fetch(address, init);
        const answer: unknown = await response.json();
        if (response.ok) setFeedback(feedbackResponseSchema.parse(answer));
        setError(response.ok ? null : errorBodySchema.parse(Object(answer).error));
        return response.ok;
      } catch {
        // No network, or something between us answered in its own words.
        setError(noAnswer);
        return false;
      }
    },
    [address],
  );
  useEffect(() => void ask({}), [ask]);

  const send = async (answer: FeedbackAnswer): Promise<boolean> => {
    setPending(true);
    const headers = { 'content-type': 'application/json' };
    const isStored = await ask({ method: 'POST', headers, body: JSON.stringify(answer) });
    setPending(false);
    return isStored;
  };
  return { feedback, error, isPending, send };
}
