import type { ConferenceId, ParticipantId } from '@opora/shared/ids.ts';
import { useEffect, useRef, useSyncExternalStore } from 'react';
import { useConnection, useLiveView, useYou } from '../../connection/conference-context.tsx';
import type { OpenDocuments } from '../../documents/open-documents.ts';
import { useOpenDocuments } from '../../documents/use-open-documents.ts';
import { useI18n } from '../../i18n/i18n.tsx';
import { useAnnounce } from '../../ui/announce/announcer.tsx';
import { ConferenceRoom } from './conference-room.tsx';
import { OutsidePage } from './outside-page.tsx';
import { EndedPage, OpeningPage, RefusedPage } from './plain-pages.tsx';
import { RescueAll } from './rescue-all.tsx';
import { SharedScreen } from './shared-screen.tsx';
import { useArrival, useOwnPlace } from './use-arrival.ts';

export interface SessionPageProps {
  readonly conferenceId: ConferenceId;
  readonly participantId: ParticipantId;
  readonly onLeft: () => void;
}

/** In front of their part a person has nothing here; documents are opened, and given up again, only inside (CS1). */
export function SessionPage(props: SessionPageProps) {
  const connection = useConnection();
  const isOutside = connection.status === 'outside';
  useLetIn(isOutside);
  const place = useOwnPlace();
  if (isOutside) return <OutsidePage {...props} isAway={connection.isAway} />;
  return <InsidePage {...props} place={place} />;
}

/** Whoever waited for their part hears that it came. */
function useLetIn(isOutside: boolean): void {
  const { t } = useI18n();
  const announce = useAnnounce();
  const wasOutside = useRef(isOutside);
  useEffect(() => {
    if (wasOutside.current && !isOutside) announce(t('outside.letIn'));
    wasOutside.current = isOutside;
  }, [isOutside, announce, t]);
}

/** Waits for the first snapshot, then shows this person's face of the conference. */
function InsidePage({ onLeft, place, ...address }: SessionPageProps & WithPlace) {
  const connection = useConnection();
  const live = useLiveView();
  const documents = useOpenDocuments(address);
  if (connection.status === 'refused' && live === null) return <RefusedPage />;
  if (live === null || documents === null) return <OpeningPage />;
  return <KnownPage documents={documents} place={place} onLeft={onLeft} />;
}

interface WithPlace {
  readonly place: ReturnType<typeof useOwnPlace>;
}

interface KnownPageProps extends WithPlace {
  readonly documents: OpenDocuments;
  readonly onLeft: () => void;
}

/**
 * When the session ends the room goes at once (AD1). Whoever was away in the meantime keeps the words they wrote then,
 * for copying; whoever was sent away keeps nothing.
 */
function KnownPage({ documents, place, onLeft }: KnownPageProps) {
  useArrival(place);
  const connection = useConnection();
  const hasUnsaved = useSyncExternalStore(
    documents.subscribe,
    () => documents.getSnapshot().hasUnsaved,
  );
  const { role } = useYou();
  if (connection.status === 'refused') {
    const keepsWords = hasUnsaved && !connection.wasSentAway;
    return <EndedPage rescue={keepsWords ? <RescueAll documents={documents} /> : null} />;
  }
  return role === 'screen' ? (
    <SharedScreen plan={documents.plan} />
  ) : (
    <ConferenceRoom documents={documents} onLeft={onLeft} />
  );
}
