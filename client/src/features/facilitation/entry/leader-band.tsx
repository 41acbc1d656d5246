import { useEffect, useEffectEvent } from 'react';
import { useAnnounce } from '../../../ui/announce/announcer.tsx';
import { bindClasses } from '../../../ui/bind-classes.ts';
import { LoadedPart } from '../../../ui/loading/loaded-part.tsx';
import { Banner } from '../../../ui/structure/banner.tsx';
import styles from './leader-band.module.css';
import { useGoneWords, useOfferedWords, useWaitsWords } from './use-leader-words.ts';
import { useOffers } from './use-offers.ts';
import { usePassedWords } from './use-passed-words.ts';

const css = bindClasses(styles);

const loadOffers = async () => (await import('../tools/offers-part.tsx')).OffersPart;

export interface LeaderBandProps {
  /** Whether this person has anything before them to write in. */
  readonly mayWrite?: boolean;
}

/** A quiet line for everybody when the one who leads has no connection, and what one can do then (LE5, LE10). */
export function LeaderBand({ mayWrite = true }: LeaderBandProps) {
  const gone = useGoneWords(mayWrite);
  const offered = useOfferedWords();
  const passed = usePassedWords();
  const waits = useWaitsWords(mayWrite);
  const hasOffers = useOffers().length > 0;
  const words = gone ?? passed ?? waits;
  useSaidOnce(words);
  if (words === null && !hasOffers) return null;
  return (
    <div className={css('band')}>
      {words === null ? null : (
        <Banner tone="calm">{[words, offered].filter((each) => each !== null).join(' ')}</Banner>
      )}
      {hasOffers ? <LoadedPart load={loadOffers} props={{}} /> : null}
    </div>
  );
}

/** Seen and heard, once. */
function useSaidOnce(words: string | null): void {
  const announce = useAnnounce();
  const say = useEffectEvent((text: string) => announce(text));
  useEffect(() => {
    if (words !== null) say(words);
  }, [words]);
}
