import { type ComponentType, useCallback, useEffect, useState } from 'react';
import type { HistoryPartsProps } from './history-place.ts';

/**
 * The content of the dialog, from its own file. Not by `lazy`: without a connection that would take the whole room
 * down, and here there is something to press.
 */
export function useHistoryParts() {
  const [parts, setParts] = useState<ComponentType<HistoryPartsProps> | null>(null);
  const [hasFailed, setFailed] = useState(false);
  const load = useCallback(async () => {
    setFailed(false);
    try {
      const { HistoryParts } = await import('../history-parts.tsx');
      askAgainForStyles();
      setParts(() => HistoryParts);
    } catch {
      setFailed(true);
    }
  }, []);
  useEffect(() => void load(), [load]);
  return { parts, hasFailed, load };
}

/** The bundler asks for a file of styles once; one that did not come stays on the page as a link that says nothing. */
function askAgainForStyles(): void {
  for (const link of document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"][href]')) {
    if (!hasRules(link)) link.replaceWith(link.cloneNode());
  }
}

function hasRules({ sheet }: HTMLLinkElement): boolean {
  try {
    return sheet !== null && sheet.cssRules.length > 0;
  } catch {
    // How a browser speaks of a file that never came; all our styles are from our own server.
    return false;
  }
}
