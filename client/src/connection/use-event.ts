import type { EventOf, EventType, RecordedEvent } from '@opora/shared/domain/conference/events.ts';
import { useEffect, useEffectEvent } from 'react';
import { useConferenceClient } from './conference-context.tsx';

/** Hears each event of a kind once, as it comes. What was missed over a gap is in the snapshot, not here. */
export function useEvent<Type extends EventType>(
  type: Type,
  hear: (event: RecordedEvent & EventOf<Type>) => void,
): void {
  const { store } = useConferenceClient();
  const handle = useEffectEvent((event: RecordedEvent) => {
    if (isOfType(event, type)) hear(event);
  });
  useEffect(() => store.onEvent((event) => handle(event)), [store]);
}

const isOfType = <Type extends EventType>(
  event: RecordedEvent,
  type: Type,
): event is RecordedEvent & EventOf<Type> => event.type === type;
