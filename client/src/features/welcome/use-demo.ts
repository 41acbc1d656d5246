import type { DemoResponse } from '@opora/shared/protocol/http.ts';
import { useEffect, useState } from 'react';

/** The demo's people where there is a demo; null everywhere else, and until the answer is here. */
export function useDemo(): DemoResponse | null {
  const [demo, setDemo] = useState<DemoResponse | null>(null);
  useEffect(() => {
    const leaving = new AbortController();
    void fetchDemo(leaving.signal).then(setDemo);
    return () => leaving.abort();
  }, []);
  return demo;
}

/** No demo, no network and a page left meanwhile look the same: the plain welcome. */
async function fetchDemo(signal: AbortSignal): Promise<DemoResponse | null> {
  try {
    const response = await fetch('/api/demo', { signal });
    return response.ok ? await response.json() : null;
  } catch {
    return null;
  }
}
