import { can } from '@opora/shared/domain/permissions.ts';
import { useConference, useYou } from '../../connection/conference-context.tsx';
import { useLeader } from '../../connection/use-leader.ts';
import { LeaderLines } from '../../features/facilitation/entry/leader-lines.tsx';
import { useFamilyTime } from '../../features/family/use-family-time.ts';
import { FloorPlace } from '../../features/floor/entry/floor-place.tsx';
import { SpeakBar } from '../../features/floor/entry/speak-bar.tsx';
import { useFloorOpen } from '../../features/floor/entry/use-floor-open.ts';
import { ParkingPlace } from '../../features/parking/entry/parking-place.tsx';
import { Attendance } from '../../features/people/attendance.tsx';
import { PeoplePanel } from '../../features/people/people-panel.tsx';
import { ScopeFold } from '../../features/people/scope/scope-fold.tsx';
import type { SidePart } from '../../features/room/desktop-layout.tsx';
import { useRoomWidth } from '../../features/room/use-room-width.ts';
import { TaskCapturePlace } from '../../features/tasks/task-capture-place.tsx';
import { TasksPanel } from '../../features/tasks/tasks-panel.tsx';
import { useI18n } from '../../i18n/i18n.tsx';
import { bindClasses } from '../../ui/bind-classes.ts';
import { SectionHeading } from '../../ui/structure/section-heading.tsx';
import { DoorPart } from './door-part.tsx';
import { OrganiserPart } from './organiser-part.tsx';
import styles from './side-parts.module.css';

const css = bindClasses(styles);

/** What stands beside the sheet. For whoever writes tasks down as they are said, the quick capture comes first. */
export function useSideParts(): readonly SidePart[] {
  const { t } = useI18n();
  const hasCapture = useTakesDown();
  const isFamilyTime = useFamilyTime() !== null;
  const isClosed = useConference().status === 'closed';
  const isLeading = useLeader()?.id === useYou().id;
  const isFloorOpen = useFloorOpen();
  // Where there are two columns it stands under the page.
  const hasOwnBar = useRoomWidth() === 'wide' && !isLeading;
  const floor: SidePart = {
    id: 'floor',
    label: t('floor.title'),
    content: (
      <>
        {hasOwnBar ? <SpeakBar place="column" /> : null}
        <FloorPlace />
      </>
    ),
  };
  const people: SidePart = {
    id: 'people',
    label: t('room.part.people'),
    content: (
      <>
        <PeoplePanel />
        <LeaderLines />
        <Attendance />
        <ScopeFold />
        <DoorPart />
        <OrganiserPart />
      </>
    ),
  };
  const tasks: SidePart = {
    id: 'tasks',
    label: t('room.part.tasks'),
    content: (
      <>
        <TasksPanel hasCaptureNearby={hasCapture} />
        <ParkingPlace />
      </>
    ),
  };
  const capture: SidePart = {
    id: 'capture',
    label: t('room.part.capture'),
    content: (
      <div className={css('capture')}>
        <SectionHeading rule="none">{t('room.part.newTask')}</SectionHeading>
        <TaskCapturePlace />
      </div>
    ),
  };
  // Tasks come in the next step (FT4).
  if (isFamilyTime) return [people];
  // Who comes back after the meeting comes for their tasks (TK7).
  if (isClosed) return [tasks, people];
  const first = isFloorOpen ? [floor] : [];
  return hasCapture ? [...first, capture, tasks, people] : [...first, people, tasks];
}

/** The facilitator and the scribe, for as long as people are together. */
function useTakesDown(): boolean {
  const { status } = useConference();
  const { role } = useYou();
  const isTogether = status === 'live' || status === 'paused';
  const writesDown = role === 'facilitator' || role === 'scribe';
  return isTogether && writesDown && can(role, 'task:record');
}
