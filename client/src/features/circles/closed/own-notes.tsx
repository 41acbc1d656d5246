import { useI18n } from '../../../i18n/i18n.tsx';
import { CirclesWords } from '../circles-words.tsx';
import { CircleText } from '../text/circle-text.tsx';
import { useCircleDocument } from '../text/use-circle-document.ts';

/** The facilitator's own notes. Loaded on demand. */
export const OwnNotes = () => (
  <CirclesWords>
    <Notes />
  </CirclesWords>
);

function Notes() {
  const { t } = useI18n();
  const connection = useCircleDocument('facilitator');
  if (connection === null) return null;
  return (
    <CircleText
      connection={connection}
      document="facilitator"
      root="notes"
      label={t('room.circle.notes')}
      question={t('circles.notes.question')}
    />
  );
}
