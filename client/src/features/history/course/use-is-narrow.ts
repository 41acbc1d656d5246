import { useSyncExternalStore } from 'react';

const narrow = matchMedia('(width < 50em)');

function subscribe(listener: () => void) {
  narrow.addEventListener('change', listener);
  return () => narrow.removeEventListener('change', listener);
}

/** Whether there is room for one column only. */
export const useIsNarrow = (): boolean => useSyncExternalStore(subscribe, () => narrow.matches);
