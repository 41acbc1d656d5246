import { neighbourStage } from '@opora/shared/domain/agenda/agenda.ts';
import { IconEye } from '@tabler/icons-react';
import { useConference, useWaitingPeople } from '../../connection/conference-context.tsx';
import { NotesPlace } from '../../features/circles/entry/notes-place.tsx';
import { LeadingPlace } from '../../features/closing/entry/leading-place.tsx';
import {
  ConsoleBarPlace,
  SituationsPlace,
  StageHelpPlace,
  TimeOfPlanPlace,
} from '../../features/console/entry/console-places.tsx';
import { WaitingPeople } from '../../features/door/waiting-people.tsx';
import { LeaderBand } from '../../features/facilitation/entry/leader-band.tsx';
import { SignBand } from '../../features/floor/entry/sign-band.tsx';
import { SpeakBar } from '../../features/floor/entry/speak-bar.tsx';
import { RestoredBand } from '../../features/history/entry/restored-band.tsx';
import { LeaveAtOnceButton } from '../../features/people/leave-at-once-button.tsx';
import { PensPlace } from '../../features/plan/pens/pens-place.tsx';
import { ConnectionBand } from '../../features/room/connection-band.tsx';
import { DesktopLayout, type SidePart } from '../../features/room/desktop-layout.tsx';
import { PauseBand } from '../../features/room/pause-band.tsx';
import { RoomHeader } from '../../features/room/room-header.tsx';
import { SavedLine } from '../../features/room/saved-line.tsx';
import { useI18n } from '../../i18n/i18n.tsx';
import { Button } from '../../ui/actions/button.tsx';
import { AgendaPlace } from './agenda-place.tsx';
import { CurrentTime } from './current-time.tsx';
import { RoomFoot } from './room-foot.tsx';
import type { RoomProps } from './room-props.ts';
import { Sheet } from './sheet.tsx';
import { useSideParts } from './side-parts.tsx';
import { LeadTools } from './tools-place.tsx';

export interface DesktopRoomProps extends RoomProps {
  readonly hasThirdColumn: boolean;
}

/** The room and the facilitator's console: the same three columns, with another left one and the bar. */
export function DesktopRoom({ hasThirdColumn, ...room }: DesktopRoomProps) {
  const { t } = useI18n();
  const { documents, follow, isLeading, onLeft } = room;
  const right = useSideParts();
  const isAnybodyWaiting = useWaitingPeople().length > 0;
  const left = isLeading ? (
    <>
      <TimeOfPlanPlace />
      <LeadingPlace />
      <StageHelpPlace
        pens={<PensPlace />}
        notes={
          <>
            <LeadTools />
            <NotesPlace />
          </>
        }
      />
    </>
  ) : (
    <AgendaPlace shown={follow.shown} onLook={follow.look} />
  );
  // In the tabs of a side column it would not always be in reach.
  const ownBar = hasThirdColumn ? null : <SpeakBar place="foot" />;
  const bar = isLeading ? <ConsoleBarPlace time={<CurrentTime />} /> : ownBar;
  return (
    <DesktopLayout
      header={
        <RoomHeader
          saved={<SavedLine saving={documents} />}
          tools={
            <>
              {isLeading ? <LookAhead {...room} /> : null}
              {isLeading ? <SituationsPlace /> : null}
              <LeaveAtOnceButton />
            </>
          }
        />
      }
      bands={
        <>
          <ConnectionBand saving={documents} />
          <PauseBand />
          <LeaderBand />
          <RestoredBand />
          {hasThirdColumn ? null : <WaitingPeople />}
          {hasThirdColumn ? null : <SignBand />}
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
      sheet={<Sheet {...room} />}
      right={hasThirdColumn && isAnybodyWaiting ? [door(t('door.title')), ...right] : right}
      hasThirdColumn={hasThirdColumn}
      bar={bar}
    />
  );
}

/** At the top of the third column, and only while somebody waits. */
const door = (label: string): SidePart => ({ id: 'door', label, content: <WaitingPeople /> });

/** The next stage on the facilitator's own sheet; the way back stands on the sheet itself. */
function LookAhead({ follow }: RoomProps) {
  const { t } = useI18n();
  const { agenda, status } = useConference();
  const next = follow.live === null ? undefined : neighbourStage(agenda, follow.live, 1);
  if (status === 'closed' || next === undefined || follow.why === 'looking') return null;
  return (
    <Button
      variant="plain"
      shortcut="lookAhead"
      icon={<IconEye size={20} stroke={1.75} aria-hidden="true" />}
      onPress={() => follow.look(next.id)}
    >
      {t('room.follow.lookAhead')}
    </Button>
  );
}
