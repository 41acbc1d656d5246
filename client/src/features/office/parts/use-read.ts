import { useCallback, useEffect, useState } from 'react';
import { type OfficeFailure, officeGet } from '../office-api.ts';

export type Read<Value> =
  | { readonly status: 'reading' }
  | { readonly status: 'failed'; readonly failure: OfficeFailure }
  | { readonly status: 'read'; readonly value: Value };

/** What the office answers to a question that changes nothing; `again` asks once more, and the old answer stays meanwhile. */
export function useRead<Value>(path: string) {
  const [state, setState] = useState<Read<Value>>({ status: 'reading' });
  const again = useCallback(async () => {
    const result = await officeGet<Value>(path);
    setState(
      result.ok
        ? { status: 'read', value: result.value }
        : { status: 'failed', failure: result.error },
    );
  }, [path]);
  useEffect(() => void again(), [again]);
  return { state, again };
}
