import { useI18n } from '../../../i18n/i18n.tsx';
import { Button } from '../../../ui/actions/button.tsx';
import type { ChangesProps } from './changes-props.ts';

/** Leaves a stage out, or puts it back. */
export function SkipButton({ line: { stage }, course }: ChangesProps) {
  const { t, language } = useI18n();
  const title = stage.title[language];
  const { id: stageId, isSkipped } = stage;
  return (
    <Button
      size="small"
      isPending={course.isPending('stage:skip')}
      onPress={() => void course.send('stage:skip', { stageId, isSkipped: !isSkipped })}
      aria-label={t(isSkipped ? 'agenda.unskipName' : 'agenda.skipName', { title })}
    >
      {t(isSkipped ? 'agenda.unskip' : 'agenda.skip')}
    </Button>
  );
}
