import type { FloorCommandType } from '@opora/shared/domain/floor/floor-commands.ts';
import type { ErrorBody } from '@opora/shared/protocol/errors.ts';
import type { FloorPayload } from '@opora/shared/protocol/floor.ts';
import { useCallback, useState } from 'react';
import { useConferenceClient } from '../../../connection/conference-context.tsx';

export interface FloorCommands {
  /** True if it was done (or already stood). */
  readonly run: <Type extends FloorCommandType>(
    type: Type,
    payload: FloorPayload<Type>,
  ) => Promise<boolean>;
  readonly isPending: boolean;
  /** The last refusal, until the next press. */
  readonly error: ErrorBody | null;
}

/** What is asked about who speaks, for one place on the screen. */
export function useFloorCommands(): FloorCommands {
  const client = useConferenceClient();
  const [isPending, setPending] = useState(false);
  const [error, setError] = useState<ErrorBody | null>(null);
  const run: FloorCommands['run'] = useCallback(
    async (type, payload) => {
      setPending(true);
      setError(null);
      const result = await client.send(type, payload);
      setPending(false);
      if (!result.ok) setError(result.error);
      return result.ok;
    },
    [client],
  );
  return { run, isPending, error };
}
