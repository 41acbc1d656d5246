import type { Stage } from '@opora/shared/domain/agenda/agenda.ts';
import { MeetingPlace } from '../../features/agenda/meeting-place.tsx';
import {
  ConsoleBarPlace,
  PhoneConsolePlace,
  StageHelpPlace,
} from '../../features/console/entry/console-places.tsx';
import { WaitingPeople } from '../../features/door/waiting-people.tsx';
import { LeaderBand } from '../../features/facilitation/entry/leader-band.tsx';
import { ApartWords } from '../../features/family/apart-words.tsx';
import { CoordinatorBand } from '../../features/family/coordinator-band.tsx';
import { LeaveAtOnceButton } from '../../features/people/leave-at-once-button.tsx';
import { ConnectionBand } from '../../features/room/connection-band.tsx';
import { DesktopLayout } from '../../features/room/desktop-layout.tsx';
import { PauseBand } from '../../features/room/pause-band.tsx';
import { PhoneLayout } from '../../features/room/phone-layout.tsx';
import { RoomHeader } from '../../features/room/room-header.tsx';
import type { RoomWidth } from '../../features/room/use-room-width.ts';
import { useI18n } from '../../i18n/i18n.tsx';
import { bindClasses } from '../../ui/bind-classes.ts';
import { AgendaPlace } from './agenda-place.tsx';
import styles from './apart-room.module.css';
import { CurrentTime } from './current-time.tsx';
import { RescueAll } from './rescue-all.tsx';
import { RoomFoot } from './room-foot.tsx';
import type { RoomProps } from './room-props.ts';

const css = bindClasses(styles);

export interface ApartRoomProps extends RoomProps {
  readonly stage: Stage;
  readonly width: RoomWidth;
}

/** The room of those who are not the family while it talks alone: one calm page, and the course for whoever leads (CS5). */
export function ApartRoom({ width, ...props }: ApartRoomProps) {
  if (width !== 'phone') return <Desktop {...props} hasThirdColumn={width === 'wide'} />;
  return props.isLeading ? <Console {...props} /> : <Phone {...props} />;
}

type PartProps = Omit<ApartRoomProps, 'width'>;

interface PageProps extends PartProps {
  readonly isUnderConsole: boolean;
}

const Bands = ({ documents }: Pick<PartProps, 'documents'>) => (
  <>
    <ConnectionBand saving={documents} />
    <PauseBand mayWrite={false} />
    <LeaderBand mayWrite={false} />
    <CoordinatorBand />
  </>
);

/** Words of one's own that are not on disk belong to the person, whatever is on now. */
const Page = ({ documents, stage, headingRef, isUnderConsole }: PageProps) => (
  <>
    <ApartWords stageId={stage.id} headingRef={headingRef} isUnderConsole={isUnderConsole} />
    <RescueAll documents={documents} />
  </>
);

function Desktop({ hasThirdColumn, ...room }: PartProps & { readonly hasThirdColumn: boolean }) {
  const { t } = useI18n();
  const { documents, isLeading, onLeft } = room;
  const left = isLeading ? <StageHelpPlace /> : <AgendaPlace shown={null} onLook={null} />;
  return (
    <DesktopLayout
      header={<RoomHeader saved={null} tools={<LeaveAtOnceButton />} />}
      bands={
        <>
          <Bands documents={documents} />
          <WaitingPeople />
        </>
      }
      left={{
        id: 'program',
        label: t(isLeading ? 'room.part.help' : 'room.part.program'),
        content: (
          <>
            {left}
            <RoomFoot documents={documents} onLeft={onLeft} />
          </>
        ),
      }}
      sheet={<Page {...room} isUnderConsole={false} />}
      right={[]}
      hasThirdColumn={hasThirdColumn}
      {...(isLeading ? { bar: <ConsoleBarPlace time={<CurrentTime />} /> } : {})}
    />
  );
}

function Console(room: PartProps) {
  const content = (
    <>
      <Bands documents={room.documents} />
      <WaitingPeople />
      <div className={css('underConsole')}>
        <Page {...room} isUnderConsole />
      </div>
    </>
  );
  return (
    <main>
      <PhoneConsolePlace props={{ time: <CurrentTime />, children: content }}>
        {content}
      </PhoneConsolePlace>
    </main>
  );
}

function Phone(room: PartProps) {
  const { documents, stage, onLeft } = room;
  return (
    <PhoneLayout
      top={<MeetingPlace stage={stage} aside={null} />}
      bands={
        <>
          <Bands documents={documents} />
          <WaitingPeople />
        </>
      }
      tabs={null}
    >
      <Page {...room} isUnderConsole={false} />
      <LeaveAtOnceButton />
      <RoomFoot documents={documents} onLeft={onLeft} />
    </PhoneLayout>
  );
}
