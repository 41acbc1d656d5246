import { isPresent, type Place } from '@opora/shared/domain/conference/participant.ts';
import { stagesOf } from '@opora/shared/domain/scope/taking-part.ts';
import { type RefObject, useEffect, useRef } from 'react';
import { useConferenceClient, useYou } from '../../connection/conference-context.tsx';

type OwnPlace = Extract<Place, 'room' | 'remote'>;

/** Where this person is, remembered over the parts of the meeting that are not theirs. */
export function useOwnPlace(): RefObject<OwnPlace> {
  const place = useRef<OwnPlace>('remote');
  useEffect(() => {
    // As they said it at the door: in the address for a moment, because nothing is kept in a browser (CL5).
    const said = location.hash.slice(1);
    if (said === '') return;
    history.replaceState(null, '', location.pathname);
    place.current = said === 'room' ? 'room' : 'remote';
  }, []);
  return place;
}

/** Whoever is invited to a part was away until it came: the page says once that they are here now (CS2). */
export function useArrival(place: RefObject<OwnPlace>): void {
  const client = useConferenceClient();
  const you = useYou();
  const hasAsked = useRef(false);
  useEffect(() => {
    if (you.place === 'room' || you.place === 'remote') place.current = you.place;
    if (hasAsked.current || stagesOf(you) === null) return;
    hasAsked.current = true;
    if (isPresent(you)) return;
    const here = { participantId: you.id, place: place.current, callName: null };
    void client.send('participant:return', here);
  }, [client, you, place]);
}
