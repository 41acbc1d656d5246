import { can } from '@opora/shared/domain/permissions.ts';
import type { SectionName } from '@opora/shared/domain/plan/sections.ts';
import { useRef } from 'react';
import { useConference, useYou } from '../../connection/conference-context.tsx';
import type { PlanConnection } from '../../documents/plan-connection.ts';
import { currentStageId } from '../../features/agenda/agenda-rows.ts';
import { useDoorCall } from '../../features/door/use-door-call.ts';
import { AuthorsButton } from '../../features/history/entry/authors-button.tsx';
import { HistoryProvider } from '../../features/history/entry/history-context.tsx';
import { PlanProvider } from '../../features/plan/plan-context.tsx';
import { useFollow } from '../../features/room/use-follow.ts';
import { useRoomWidth } from '../../features/room/use-room-width.ts';
import { useStageCall } from '../../features/room/use-stage-call.ts';
import { DesktopRoom } from './desktop-room.tsx';
import { PhoneRoom } from './phone-room.tsx';
import type { RoomProps } from './room-props.ts';

const aboutSection = (section: SectionName) => <AuthorsButton section={section} />;

export interface ConferenceRoomProps {
  readonly plan: PlanConnection;
  readonly onLeft: () => void;
}

/** The room of a person: what they follow stays the same however wide the window is. */
export function ConferenceRoom({ plan, onLeft }: ConferenceRoomProps) {
  const conference = useConference();
  const { role } = useYou();
  const follow = useFollow(currentStageId(conference));
  const headingRef = useRef<HTMLHeadingElement>(null);
  useStageCall(follow, headingRef);
  useDoorCall();
  const width = useRoomWidth();
  const isLeading = role === 'facilitator' && can(role, 'conference:lead');
  const room: RoomProps = { plan, follow, headingRef, isLeading, onLeft };
  return (
    <HistoryProvider plan={plan}>
      <PlanProvider connection={plan} onTyping={follow.noteTyping} aboutSection={aboutSection}>
        {width === 'phone' ? (
          <PhoneRoom {...room} />
        ) : (
          <DesktopRoom {...room} hasThirdColumn={width === 'wide'} />
        )}
      </PlanProvider>
    </HistoryProvider>
  );
}
