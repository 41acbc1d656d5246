import type { CommandType } from '@opora/shared/domain/conference/commands.ts';
import type { Payload } from '@opora/shared/protocol/commands.ts';
import type { ErrorBody } from '@opora/shared/protocol/errors.ts';
import { useCallback, useState } from 'react';
import { useConferenceClient } from './conference-context.tsx';

export interface Command<Type extends CommandType> {
  /** True if it was done (or already stood). */
  readonly run: (payload: Payload<Type>) => Promise<boolean>;
  readonly isPending: boolean;
  /** The last refusal, until the next run; shown by its code and reason from the catalogue. */
  readonly error: ErrorBody | null;
}

/** One button's command: pending while it is under way, with the refusal if there was one. */
export function useCommand<Type extends CommandType>(type: Type): Command<Type> {
  const client = useConferenceClient();
  const [isPending, setPending] = useState(false);
  const [error, setError] = useState<ErrorBody | null>(null);
  const run = useCallback(
    async (payload: Payload<Type>) => {
      setPending(true);
      setError(null);
      const result = await client.send(type, payload);
      setPending(false);
      if (!result.ok) setError(result.error);
      return result.ok;
    },
    [client, type],
  );
  return { run, isPending, error };
}
