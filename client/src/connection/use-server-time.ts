import { useEffect, useState } from 'react';
import { useClockOffset } from './conference-context.tsx';

/**
 * Server time in ms, redrawn every `everyMs`. For showing a clock that is computed from the state; nothing
 * is decided by it.
 */
export function useServerTime(everyMs = 5000): number {
  const offset = useClockOffset();
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    setNow(Date.now());
    const timer = setInterval(() => setNow(Date.now()), everyMs);
    return () => clearInterval(timer);
  }, [everyMs]);
  return now + offset;
}
