import { limits } from '@opora/shared/protocol/limits.ts';
import { useI18n } from '../../../i18n/i18n.tsx';
import { Button } from '../../../ui/actions/button.tsx';
import type { ChangesProps } from './changes-props.ts';

const step = 5;

/** Five minutes less or more. What was added while the stage ran stays added. */
export function MinuteButtons({ line: { stage }, course }: ChangesProps) {
  const { t, language } = useI18n();
  const { id: stageId, plannedMinutes } = stage;
  const title = stage.title[language];
  const plan = (minutes: number) => void course.send('stage:plan', { stageId, minutes });
  const shorter = plannedMinutes - step;
  const longer = plannedMinutes + step;
  return (
    <>
      <Button
        size="small"
        isPending={course.isPending('stage:plan')}
        reason={shorter < 1 ? t('agenda.isShortest') : null}
        onPress={() => plan(shorter)}
        aria-label={t('agenda.shorterName', { title })}
      >
        {t('agenda.shorter')}
      </Button>
      <Button
        size="small"
        isPending={course.isPending('stage:plan')}
        reason={longer > limits.stage.plannedMinutes ? t('agenda.isLongest') : null}
        onPress={() => plan(longer)}
        aria-label={t('agenda.longerName', { title })}
      >
        {t('agenda.longer')}
      </Button>
    </>
  );
}
