import { holderOf } from '@opora/shared/domain/facilitation/leads.ts';
import type { SectionName } from '@opora/shared/domain/plan/sections.ts';
import { useRef } from 'react';
import { useConference, useYou } from '../../connection/conference-context.tsx';
import type { DocumentConnection } from '../../documents/document-connection.ts';
import type { OpenDocuments } from '../../documents/open-documents.ts';
import { RoomPlanProvider } from '../../documents/room-plan.tsx';
import { currentStageId } from '../../features/agenda/agenda-rows.ts';
import { CirclesProvider } from '../../features/circles/entry/circles-context.tsx';
import { ReleasedPlace } from '../../features/circles/entry/released-place.tsx';
import { useKeepToCircle } from '../../features/circles/entry/use-keep-to-circle.ts';
import { useFamilyTime } from '../../features/family/use-family-time.ts';
import { YourTurn } from '../../features/floor/entry/your-turn.tsx';
import { AuthorsButton } from '../../features/history/entry/authors-button.tsx';
import { HistoryProvider } from '../../features/history/entry/history-context.tsx';
import { PlanProvider } from '../../features/plan/plan-context.tsx';
import { Rescue } from '../../features/room/rescue.tsx';
import { useFollow } from '../../features/room/use-follow.ts';
import { useRoomWidth } from '../../features/room/use-room-width.ts';
import { PutAsideProvider } from '../../features/tasks/entry/put-aside.tsx';
import { TimeProvider } from '../../features/time/time-context.tsx';
import { useShortcuts } from '../../ui/shortcuts/use-shortcuts.ts';
import { ApartRoom } from './apart-room.tsx';
import { DesktopRoom } from './desktop-room.tsx';
import { PhoneRoom } from './phone-room.tsx';
import type { RoomProps } from './room-props.ts';
import { useGivenUpWords } from './use-given-up-words.ts';
import { useRoomCalls } from './use-room-calls.ts';

const aboutSection = (section: SectionName) => <AuthorsButton section={section} />;
const aboveSection = (section: SectionName) => (section === 'child' ? <ReleasedPlace /> : null);
const rescue = (connection: DocumentConnection) => <Rescue connection={connection} />;

export interface ConferenceRoomProps {
  readonly documents: OpenDocuments;
  readonly onLeft: () => void;
}

/** The room of a person: what they follow stays the same however wide the window is. */
export function ConferenceRoom({ documents, onLeft }: ConferenceRoomProps) {
  const conference = useConference();
  const you = useYou();
  const follow = useFollow(currentStageId(conference));
  const headingRef = useRef<HTMLHeadingElement>(null);
  useRoomCalls(follow, headingRef);
  useShortcuts();
  useGivenUpWords(documents);
  useKeepToCircle(documents);
  const isLeading = holderOf(conference) === you.id;
  const room: RoomProps = { documents, follow, headingRef, isLeading, onLeft };
  return (
    <HistoryProvider plan={documents.plan}>
      <PlanProvider
        connection={documents.plan}
        onTyping={follow.noteTyping}
        aboutSection={aboutSection}
        aboveSection={aboveSection}
      >
        <CirclesProvider documents={documents} onTyping={follow.noteTyping} rescue={rescue}>
          <RoomPlanProvider plan={documents.plan}>
            <TimeProvider>
              <PutAsideProvider>
                <RoomShape {...room} />
                <YourTurn />
              </PutAsideProvider>
            </TimeProvider>
          </RoomPlanProvider>
        </CirclesProvider>
      </PlanProvider>
    </HistoryProvider>
  );
}

function RoomShape(room: RoomProps) {
  const familyTime = useFamilyTime();
  const width = useRoomWidth();
  if (familyTime?.side === 'apart') {
    return <ApartRoom {...room} stage={familyTime.stage} width={width} />;
  }
  if (width === 'phone') return <PhoneRoom {...room} />;
  return <DesktopRoom {...room} hasThirdColumn={width === 'wide'} />;
}
