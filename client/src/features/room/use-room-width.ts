import { useSyncExternalStore } from 'react';

/** `wide` has three columns, `medium` two, `phone` one thing at a time (look.md 4). */
export type RoomWidth = 'phone' | 'medium' | 'wide';

// In em, so that larger text or 200 % zoom chooses the narrower layout.
const desktop = '(min-width: 50em)';
const threeColumns = '(min-width: 68.75em)';

function subscribe(onChange: () => void): () => void {
  const queries = [matchMedia(desktop), matchMedia(threeColumns)];
  for (const query of queries) query.addEventListener('change', onChange);
  return () => {
    for (const query of queries) query.removeEventListener('change', onChange);
  };
}

function read(): RoomWidth {
  if (matchMedia(threeColumns).matches) return 'wide';
  return matchMedia(desktop).matches ? 'medium' : 'phone';
}

export const useRoomWidth = (): RoomWidth => useSyncExternalStore(subscribe, read);
