import { createContext, type ReactNode, useCallback, useContext, useState } from 'react';
import { bindClasses } from '../bind-classes.ts';
import styles from './visually-hidden.module.css';

const css = bindClasses(styles);

type Announce = (text: string) => void;

const AnnounceContext = createContext<Announce | null>(null);

/** Holds the one polite live region of the page: there and empty from the start (WCAG 4.1.3). */
export function AnnouncerProvider({ children }: { readonly children: ReactNode }) {
  const [said, setSaid] = useState({ text: '', turn: 0 });
  const announce = useCallback<Announce>(
    (text) => setSaid(({ turn }) => ({ text, turn: turn + 1 })),
    [],
  );
  // Screen readers skip a text that did not change; a trailing space makes the repeat a change.
  const repeatMark = said.turn % 2 === 0 ? '' : '\u00a0';
  return (
    <AnnounceContext value={announce}>
      {children}
      {/* The mark keeps it heard while a dialog hides the page behind it from the tree (React Aria). */}
      <div role="status" data-live-announcer="true" className={css('hidden')}>
        {said.text}
        {repeatMark}
      </div>
    </AnnounceContext>
  );
}

/** `announce(text)` says a whole sentence when the reader pauses; it never interrupts. */
export function useAnnounce(): Announce {
  const announce = useContext(AnnounceContext);
  if (!announce) throw new Error('useAnnounce needs an AnnouncerProvider above it');
  return announce;
}
