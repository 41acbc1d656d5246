import '../../security/trusted-types.ts';
import { conferenceId, idPrefixes, participantId } from '@opora/shared/ids.ts';
import { useState } from 'react';
import { ConferenceProvider } from '../../connection/conference-context.tsx';
import { RoomI18n } from '../../i18n/room-i18n.tsx';
import { GoodbyePage, OpeningPage } from './plain-pages.tsx';
import { SessionPage } from './session-page.tsx';
import { useConferenceConnection } from './use-conference-connection.ts';

export interface ConferencePageProps {
  /** As they stand in the path, already of the right shape. */
  readonly conferenceId: string;
  readonly participantId: string;
}

/** Everything under `/c/<conference>/<participant>`: one person's connection to one conference. */
export default function ConferencePage(path: ConferencePageProps) {
  const [hasLeft, setHasLeft] = useState(false);
  return (
    <RoomI18n>
      {hasLeft ? <GoodbyePage /> : <Connected path={path} onLeft={() => setHasLeft(true)} />}
    </RoomI18n>
  );
}

interface ConnectedProps {
  readonly path: ConferencePageProps;
  readonly onLeft: () => void;
}

function Connected({ path, onLeft }: ConnectedProps) {
  const conference = conferenceId(path.conferenceId.slice(idPrefixes.conference.length));
  const you = participantId(path.participantId.slice(idPrefixes.participant.length));
  const client = useConferenceConnection(conference, you);
  if (client === null) return <OpeningPage />;
  return (
    <ConferenceProvider client={client}>
      <SessionPage conferenceId={conference} participantId={you} onLeft={onLeft} />
    </ConferenceProvider>
  );
}
