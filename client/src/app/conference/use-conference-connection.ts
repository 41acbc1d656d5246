import type { ConferenceId, ParticipantId } from '@opora/shared/ids.ts';
import { useEffect, useState } from 'react';
import { type ConferenceClient, connectConference } from '../../connection/conference-client.ts';

/** The live channel for as long as the page shows the conference; null on the first drawing only. */
export function useConferenceConnection(
  conferenceId: ConferenceId,
  participantId: ParticipantId,
): ConferenceClient | null {
  const [client, setClient] = useState<ConferenceClient | null>(null);
  useEffect(() => {
    const opened = connectConference(conferenceId, participantId);
    setClient(opened);
    return () => {
      setClient(null);
      opened.close();
    };
  }, [conferenceId, participantId]);
  return client;
}
