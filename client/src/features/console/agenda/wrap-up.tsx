import { closingStage } from '@opora/shared/domain/agenda/wrap-up.ts';
import type { LiveConference } from '@opora/shared/domain/conference/conference.ts';
import { useConference } from '../../../connection/conference-context.tsx';
import { useI18n } from '../../../i18n/i18n.tsx';
import { Button } from '../../../ui/actions/button.tsx';
import { bindClasses } from '../../../ui/bind-classes.ts';
import { AdviceLine } from '../advice-line.tsx';
import { useCourse } from '../use-course.ts';
import { useSeenStage } from '../use-seen-stage.ts';
import styles from './agenda.module.css';

const css = bindClasses(styles);

/** Straight to the closing when somebody has to leave; one press, and Back takes it back (AG6). */
export function WrapUp() {
  const { t } = useI18n();
  const conference = useConference();
  if (conference.status !== 'live') return null;
  if (conference.stageId !== closingStage(conference)?.id) {
    return <WrapUpNow conference={conference} />;
  }
  return conference.agendaPlan.wrapUp === null ? null : (
    <p className={css('note')}>{t('agenda.wrapUpDone')}</p>
  );
}

function WrapUpNow({ conference }: { readonly conference: LiveConference }) {
  const { t } = useI18n();
  const course = useCourse();
  const fromStageId = useSeenStage(conference.stageId);
  return (
    <div>
      <Button
        variant="plain"
        isPending={course.isPending('conference:wrap-up')}
        onPress={() => void course.send('conference:wrap-up', { fromStageId })}
      >
        {t('agenda.wrapUp')}
      </Button>
      <p className={css('note')}>{t('agenda.wrapUpText')}</p>
      <AdviceLine course={course} />
    </div>
  );
}
