import { holderOf } from '@opora/shared/domain/facilitation/leads.ts';
import { can } from '@opora/shared/domain/permissions.ts';
import { useConference, useYou } from '../../connection/conference-context.tsx';
import { ClearRoomPlace } from '../../features/console/entry/console-places.tsx';
import { DoorFold } from '../../features/door/door-fold.tsx';

/** Under the people, for those who keep the door. Whoever leads has the last part beside the end of the conference. */
export function DoorPart() {
  const you = useYou();
  const isLeading = holderOf(useConference()) === you.id;
  if (!can(you.role, 'participant:admit')) return null;
  return <DoorFold>{isLeading ? null : <ClearRoomPlace />}</DoorFold>;
}
