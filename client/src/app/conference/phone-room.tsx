import { type ReactNode, useLayoutEffect, useState } from 'react';
import { useConference } from '../../connection/conference-context.tsx';
import { MeetingPlace } from '../../features/agenda/meeting-place.tsx';
import { CatchUpPlace } from '../../features/catch-up/catch-up-place.tsx';
import { ChildPlace } from '../../features/circles/entry/child-place.tsx';
import { NotesPlace } from '../../features/circles/entry/notes-place.tsx';
import { SafetyPlace } from '../../features/circles/entry/safety-place.tsx';
import { ClosingPlace } from '../../features/closing/entry/closing-place.tsx';
import { LeadingPlace } from '../../features/closing/entry/leading-place.tsx';
import { PhoneConsolePlace } from '../../features/console/entry/console-places.tsx';
import { DoorBand } from '../../features/door/door-band.tsx';
import { WaitingPeople } from '../../features/door/waiting-people.tsx';
import { LeaderBand } from '../../features/facilitation/entry/leader-band.tsx';
import { LeaderLines } from '../../features/facilitation/entry/leader-lines.tsx';
import { useFamilyTime } from '../../features/family/use-family-time.ts';
import { FloorPlace } from '../../features/floor/entry/floor-place.tsx';
import { SignBand } from '../../features/floor/entry/sign-band.tsx';
import { SpeakBar } from '../../features/floor/entry/speak-bar.tsx';
import { CourseButton } from '../../features/history/entry/course-button.tsx';
import { RestoredBand } from '../../features/history/entry/restored-band.tsx';
import { ParkingPlace } from '../../features/parking/entry/parking-place.tsx';
import { Attendance } from '../../features/people/attendance.tsx';
import { LeaveAtOnceButton } from '../../features/people/leave-at-once-button.tsx';
import { PeoplePanel } from '../../features/people/people-panel.tsx';
import { ScopeFold } from '../../features/people/scope/scope-fold.tsx';
import { PensPlace } from '../../features/plan/pens/pens-place.tsx';
import { StageSections } from '../../features/plan/stage-sections.tsx';
import { WholePlan } from '../../features/plan/whole-plan.tsx';
import { ConnectionBand } from '../../features/room/connection-band.tsx';
import { FollowBand, useBackWords } from '../../features/room/follow-band.tsx';
import { PauseBand } from '../../features/room/pause-band.tsx';
import { PhoneLayout } from '../../features/room/phone-layout.tsx';
import { type PhonePlace, PhoneTabs } from '../../features/room/phone-tabs.tsx';
import { SavedLine } from '../../features/room/saved-line.tsx';
import { PlainTasks } from '../../features/tasks/plain/plain-tasks.tsx';
import { PreviousPlace } from '../../features/tasks/previous/previous-place.tsx';
import { TasksPage } from '../../features/tasks/tasks-page.tsx';
import { useOwnTasksAfterwards } from '../../features/tasks/use-own-tasks-afterwards.ts';
import { useI18n } from '../../i18n/i18n.tsx';
import { Button } from '../../ui/actions/button.tsx';
import { bindClasses } from '../../ui/bind-classes.ts';
import { Fold } from '../../ui/structure/fold.tsx';
import { AgendaPlace } from './agenda-place.tsx';
import { CurrentTime } from './current-time.tsx';
import { DoorPart } from './door-part.tsx';
import { FamilySheet } from './family-sheet.tsx';
import { NowHead } from './now-head.tsx';
import { OrganiserPart } from './organiser-part.tsx';
import styles from './phone-room.module.css';
import { ReadablePlan } from './readable-plan.tsx';
import { RoomFoot } from './room-foot.tsx';
import type { RoomProps } from './room-props.ts';
import { SheetRescue } from './sheet-rescue.tsx';
import { useStage } from './stage-head.tsx';
import { LeadTools, ToolsPlace } from './tools-place.tsx';

const css = bindClasses(styles);

/** The phone: one of four places at a time. The facilitator's first place is the remote control. */
export function PhoneRoom(room: RoomProps) {
  const { documents, follow, isLeading } = room;
  const isAfterwards = useOwnTasksAfterwards();
  const [place, setPlace] = useState<PhonePlace>(isAfterwards ? 'tasks' : 'now');
  // Each place begins at its top, wherever the one before was left.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the change of place is the reason.
  useLayoutEffect(() => {
    scrollTo({ top: 0 });
  }, [place]);
  const tabs = <PhoneTabs place={place} onPlace={setPlace} />;
  const bands = (
    <>
      <ConnectionBand saving={documents} />
      <PauseBand />
      <LeaderBand />
      <RestoredBand />
    </>
  );
  if (isLeading && place === 'now') {
    const first = (
      <>
        <WaitingPeople />
        {bands}
        <div className={css('inset')}>
          <LeadingPlace />
        </div>
      </>
    );
    const children = (
      <div className={css('inset')}>
        <PhoneTools {...room} />
      </div>
    );
    const notes = <NotesPlace />;
    const queue = (
      <div className={css('inset')}>
        <FloorPlace />
      </div>
    );
    const parts = { first, queue, tabs, notes, children };
    return (
      <main>
        <PhoneConsolePlace props={{ time: <CurrentTime />, pens: <PensPlace />, ...parts }}>
          {first}
          {queue}
          {children}
          {tabs}
        </PhoneConsolePlace>
      </main>
    );
  }
  const handleBack = () => {
    follow.rejoin();
    setPlace('now');
  };
  // Among the tasks the height is needed for the answers; there the tab "Teď" leads back.
  const isAway = (place !== 'now' && place !== 'tasks') || follow.why === 'looking';
  return (
    <PhoneLayout
      top={<Top {...room} back={isAway ? <BackButton onPress={handleBack} /> : null} />}
      bands={
        <>
          {bands}
          {place === 'people' ? null : (
            <DoorBand onShow={() => setPlace(isLeading ? 'now' : 'people')} />
          )}
          {place === 'people' ? null : <SignBand />}
        </>
      }
      tabs={
        <>
          {isLeading ? null : <SpeakBar place="foot" />}
          {tabs}
        </>
      }
    >
      <SheetRescue documents={documents} />
      <Place place={place} {...room} />
    </PhoneLayout>
  );
}

/** On the remote control there is no sheet, so what is on now stands under the question. */
function PhoneTools({ documents, follow }: RoomProps) {
  return (
    <>
      <ToolsPlace documents={documents} stage={useStage(follow.live)} />
      <LeadTools />
    </>
  );
}

/** The sticky place in the meeting, and the one button of whoever wandered off. */
function Top({ documents, follow, back }: RoomProps & { readonly back: ReactNode }) {
  const isClosed = useConference().status === 'closed';
  const live = useStage(follow.live);
  const saved = <SavedLine saving={documents} isShort />;
  if (live === null || isClosed) return saved;
  return (
    <>
      <MeetingPlace stage={live} aside={saved} />
      {back}
    </>
  );
}

function BackButton({ onPress }: { readonly onPress: () => void }) {
  const words = useBackWords();
  return (
    <Button variant="plain" size="small" shortcut="follow" onPress={onPress}>
      {words}
    </Button>
  );
}

function Place({ place, ...room }: RoomProps & { readonly place: PhonePlace }) {
  const { t } = useI18n();
  switch (place) {
    case 'now':
      return <NowPlace {...room} />;
    case 'plan':
      return <PlanPlace {...room} />;
    case 'tasks':
      return <TasksPlace />;
    case 'people':
      return (
        <>
          <h1 className={css('title')}>{t('room.part.people')}</h1>
          <div className={css('door')}>
            <WaitingPeople />
          </div>
          <div className={css('people')}>
            <FloorPlace />
          </div>
          <PeoplePanel />
          <LeaderLines />
          <Attendance />
          <ScopeFold />
          <DoorPart />
          <OrganiserPart />
          <LeaveAtOnceButton />
          <RoomFoot documents={room.documents} onLeft={room.onLeft} />
        </>
      );
  }
}

/** Tasks come after the family's own time (FT4). */
function TasksPlace() {
  const { t } = useI18n();
  if (useFamilyTime() === null) {
    return (
      <>
        <TasksPage />
        <ParkingPlace />
      </>
    );
  }
  return (
    <>
      <h1>{t('room.part.tasks')}</h1>
      <p>{t('family.ownTasks')}</p>
    </>
  );
}

function NowPlace({ documents, follow, headingRef }: RoomProps) {
  const { t } = useI18n();
  const isClosed = useConference().status === 'closed';
  const stage = useStage(follow.shown);
  const familyTime = useFamilyTime();
  if (familyTime !== null && familyTime.stage.id === follow.shown) {
    return <FamilySheet {...{ documents, follow, headingRef }} stage={familyTime.stage} />;
  }
  return (
    <>
      {follow.why === 'held-back' ? <FollowBand follow={follow} /> : null}
      <CatchUpPlace />
      <NowHead stage={stage} headingRef={headingRef} />
      <PreviousPlace stage={stage} />
      <ToolsPlace documents={documents} stage={stage} />
      <ClosingPlace tasks={<PlainTasks />} />
      <ReadablePlan>
        {isClosed ? <WholePlan /> : <StageSections stage={stage} extent="stage" />}
      </ReadablePlan>
      <div className={css('program')}>
        <Fold title={t('room.part.program')} level={2}>
          <AgendaPlace shown={follow.shown} onLook={follow.look} />
        </Fold>
      </div>
    </>
  );
}

/** The facilitator's own first place has no sheet, so the sections of the stage stand here. */
function PlanPlace({ follow, isLeading }: RoomProps) {
  const { t } = useI18n();
  const isClosed = useConference().status === 'closed';
  const stage = useStage(follow.shown);
  return (
    <>
      <h1>{t('room.plan.title')}</h1>
      <CourseButton />
      {isLeading ? <ClosingPlace tasks={<PlainTasks />} /> : null}
      <ChildPlace isNow={false} isFolding={false} />
      <ReadablePlan>
        {isClosed ? <WholePlan /> : <StageSections stage={isLeading ? stage : null} extent="all" />}
      </ReadablePlan>
      <SafetyPlace />
    </>
  );
}
