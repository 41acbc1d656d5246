import { useFloorView, useYou } from '../../../connection/conference-context.tsx';
import { useI18n } from '../../../i18n/i18n.tsx';
import { AssertiveWords } from '../../../ui/announce/assertive-words.tsx';

/** Wherever in the room one is, one hears at once that one has the floor. */
export function YourTurn() {
  const { t } = useI18n();
  const you = useYou();
  const isYours = useFloorView().speaking === you.id;
  const words = t(you.role === 'child' ? 'floor.yourTurnChild' : 'floor.yourTurn');
  return <AssertiveWords>{isYours ? words : null}</AssertiveWords>;
}
