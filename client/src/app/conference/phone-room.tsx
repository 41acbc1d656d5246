import { type ReactNode, useLayoutEffect, useState } from 'react';
import { useConference } from '../../connection/conference-context.tsx';
import { AgendaColumn } from '../../features/agenda/agenda-column.tsx';
import { MeetingPlace } from '../../features/agenda/meeting-place.tsx';
import { PhoneConsole } from '../../features/console/phone-console.tsx';
import { DoorBand } from '../../features/door/door-band.tsx';
import { WaitingPeople } from '../../features/door/waiting-people.tsx';
import { CourseButton } from '../../features/history/entry/course-button.tsx';
import { RestoredBand } from '../../features/history/entry/restored-band.tsx';
import { Attendance } from '../../features/people/attendance.tsx';
import { LeaveAtOnceButton } from '../../features/people/leave-at-once-button.tsx';
import { PeoplePanel } from '../../features/people/people-panel.tsx';
import { StageSections } from '../../features/plan/stage-sections.tsx';
import { WholePlan } from '../../features/plan/whole-plan.tsx';
import { ConnectionBand } from '../../features/room/connection-band.tsx';
import { FollowBand, useBackWords } from '../../features/room/follow-band.tsx';
import { PauseBand } from '../../features/room/pause-band.tsx';
import { PhoneLayout } from '../../features/room/phone-layout.tsx';
import { type PhonePlace, PhoneTabs } from '../../features/room/phone-tabs.tsx';
import { Rescue } from '../../features/room/rescue.tsx';
import { SavedLine } from '../../features/room/saved-line.tsx';
import { TasksPage } from '../../features/tasks/tasks-page.tsx';
import { useI18n } from '../../i18n/i18n.tsx';
import { Button } from '../../ui/actions/button.tsx';
import { bindClasses } from '../../ui/bind-classes.ts';
import { Fold } from '../../ui/structure/fold.tsx';
import { DoorPart } from './door-part.tsx';
import styles from './phone-room.module.css';
import { RoomFoot } from './room-foot.tsx';
import type { RoomProps } from './room-props.ts';
import { StageHead, useStage } from './stage-head.tsx';

const css = bindClasses(styles);

/** The phone: one of four places at a time. The facilitator's first place is the remote control. */
export function PhoneRoom(room: RoomProps) {
  const { plan, follow, isLeading } = room;
  const [place, setPlace] = useState<PhonePlace>('now');
  // Each place begins at its top, wherever the one before was left.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the change of place is the reason.
  useLayoutEffect(() => {
    scrollTo({ top: 0 });
  }, [place]);
  const tabs = <PhoneTabs place={place} onPlace={setPlace} />;
  const bands = (
    <>
      <ConnectionBand plan={plan} />
      <PauseBand />
      <RestoredBand />
    </>
  );
  if (isLeading && place === 'now') {
    return (
      <main>
        <PhoneConsole tabs={tabs}>
          <WaitingPeople />
          {bands}
        </PhoneConsole>
      </main>
    );
  }
  const handleBack = () => {
    follow.rejoin();
    setPlace('now');
  };
  const isAway = place !== 'now' || follow.why === 'looking';
  return (
    <PhoneLayout
      top={<Top {...room} back={isAway ? <BackButton onPress={handleBack} /> : null} />}
      bands={
        <>
          {bands}
          {place === 'people' ? null : (
            <DoorBand onShow={() => setPlace(isLeading ? 'now' : 'people')} />
          )}
        </>
      }
      tabs={tabs}
    >
      <Rescue plan={plan} />
      <Place place={place} {...room} />
    </PhoneLayout>
  );
}

/** The sticky place in the meeting, and the one button of whoever wandered off. */
function Top({ plan, follow, back }: RoomProps & { readonly back: ReactNode }) {
  const isClosed = useConference().status === 'closed';
  const live = useStage(follow.live);
  const saved = <SavedLine plan={plan} isShort />;
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
    <Button variant="plain" size="small" onPress={onPress}>
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
      return <TasksPage />;
    case 'people':
      return (
        <>
          <h1 className={css('title')}>{t('room.part.people')}</h1>
          <div className={css('door')}>
            <WaitingPeople />
          </div>
          <PeoplePanel />
          <Attendance />
          <DoorPart />
          <LeaveAtOnceButton />
          <RoomFoot plan={room.plan} onLeft={room.onLeft} />
        </>
      );
  }
}

function NowPlace({ follow, headingRef }: RoomProps) {
  const { t } = useI18n();
  const isClosed = useConference().status === 'closed';
  const stage = useStage(follow.shown);
  return (
    <>
      {follow.why === 'held-back' ? <FollowBand follow={follow} /> : null}
      <StageHead stage={stage} headingRef={headingRef} isPhone />
      {isClosed ? <WholePlan /> : <StageSections stage={stage} extent="stage" />}
      <div className={css('program')}>
        <Fold title={t('room.part.program')} level={2}>
          <AgendaColumn shown={follow.shown} onLook={follow.look} />
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
      {isClosed ? <WholePlan /> : <StageSections stage={isLeading ? stage : null} extent="all" />}
    </>
  );
}
