import type { Stage } from '@opora/shared/domain/agenda/agenda.ts';
import { useConference } from '../../connection/conference-context.tsx';
import { useI18n } from '../../i18n/i18n.tsx';
import { Button } from '../../ui/actions/button.tsx';
import { bindClasses } from '../../ui/bind-classes.ts';
import styles from './programme.module.css';
import type { Course } from './use-course.ts';

const css = bindClasses(styles);

export interface StageAudienceProps {
  readonly stage: Stage;
  readonly course: Course;
}

/** Gives a step to the family alone, or back to everybody, as long as nobody was in it (CS5). */
export function StageAudience({ stage, course }: StageAudienceProps) {
  const { t, language } = useI18n();
  const { status, times } = useConference();
  if (status === 'closed' || times[stage.id] !== undefined) return null;
  const isFamilys = stage.audience === 'family';
  const title = stage.title[language];
  const change = { stageId: stage.id, audience: isFamilys ? 'everyone' : 'family' } as const;
  return (
    <div>
      <Button
        variant="plain"
        size="small"
        isPending={course.isPending('stage:audience')}
        onPress={() => void course.send('stage:audience', change)}
        aria-label={t(isFamilys ? 'family.unsetName' : 'family.setName', { title })}
      >
        {t(isFamilys ? 'family.unset' : 'family.set')}
      </Button>
      {isFamilys ? <p className={css('purpose')}>{t('family.setText')}</p> : null}
    </div>
  );
}
