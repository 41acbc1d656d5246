import { useEffect } from 'react';

/**
 * Keeps the display from going to sleep where the browser can. It lets go of the lock whenever the page is
 * hidden, so it is asked for again each time the page is seen.
 */
export function useWakeLock(): void {
  useEffect(() => {
    if (!('wakeLock' in navigator)) return;
    let isGone = false;
    let lock: WakeLockSentinel | null = null;
    const ask = async () => {
      if (document.visibilityState !== 'visible') return;
      // Refused on an empty battery: the wall works without it.
      const granted = await navigator.wakeLock.request('screen').catch(() => null);
      if (isGone) void granted?.release();
      else lock = granted;
    };
    const handleVisible = () => void ask();
    handleVisible();
    document.addEventListener('visibilitychange', handleVisible);
    return () => {
      isGone = true;
      document.removeEventListener('visibilitychange', handleVisible);
      void lock?.release();
    };
  }, []);
}
