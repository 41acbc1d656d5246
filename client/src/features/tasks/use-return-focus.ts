import { type RefObject, useEffect, useRef, useState } from 'react';

export interface ReturnFocus {
  /** The heading that takes focus when what had it is gone. */
  readonly heading: RefObject<HTMLHeadingElement | null>;
  readonly returnFocus: () => void;
}

/** Focus moves after the next drawing: the heading may be another element by then. */
export function useReturnFocus(): ReturnFocus {
  const heading = useRef<HTMLHeadingElement>(null);
  const [turns, setTurns] = useState(0);
  useEffect(() => {
    if (turns > 0) heading.current?.focus();
  }, [turns]);
  return { heading, returnFocus: () => setTurns((before) => before + 1) };
}
