import { minutesOfDay } from '@opora/shared/domain/agenda/agenda-editing.ts';
import { useConference } from '../../../connection/conference-context.tsx';
import { useServerTime } from '../../../connection/use-server-time.ts';
import { useI18n } from '../../../i18n/i18n.tsx';
import { useDateFormat } from '../../../i18n/use-date-format.ts';
import { bindClasses } from '../../../ui/bind-classes.ts';
import { Fold } from '../../../ui/structure/fold.tsx';
import { SectionHeading } from '../../../ui/structure/section-heading.tsx';
import { AdviceLine } from '../advice-line.tsx';
import { daySchedule } from '../stage-now.ts';
import { useCourse } from '../use-course.ts';
import { AddStage } from './add-stage.tsx';
import styles from './agenda.module.css';
import { EditedStage } from './edited-stage.tsx';
import { editorLines } from './editor-lines.ts';
import { Interpreting } from './interpreting.tsx';
import { TemplateChoice } from './template-choice.tsx';

const css = bindClasses(styles);

/** The programme of this conference, to be changed by who leads it (AG7). */
export function AgendaEditor() {
  const { t } = useI18n();
  const conference = useConference();
  const course = useCourse();
  const now = useServerTime();
  return (
    <div className={css('editor')}>
      <Total />
      <AdviceLine course={course} />
      <section>
        <SectionHeading level={3}>{t('agenda.steps')}</SectionHeading>
        <ol className={css('stages')}>
          {editorLines(conference, now).map((line, index) => (
            <EditedStage key={line.stage.id} line={line} index={index} course={course} />
          ))}
        </ol>
      </section>
      <div>
        <Fold title={t('agenda.add')}>
          <AddStage />
        </Fold>
        <Fold title={t('agenda.interpret')}>
          <Interpreting course={course} />
        </Fold>
        {conference.status === 'preparing' ? (
          <Fold title={t('agenda.template')}>
            <TemplateChoice course={course} />
          </Fold>
        ) : null}
      </div>
    </div>
  );
}

/** How long it all takes, and how the day stands once it runs. */
function Total() {
  const { t } = useI18n();
  const conference = useConference();
  const dates = useDateFormat(conference.timeZone);
  const { minutesLate, endsAt } = daySchedule(conference, useServerTime());
  const meeting = conference.agenda.filter(({ kind }) => kind !== 'arrival');
  const atTime = dates.atTime(endsAt);
  const minutes = Math.abs(minutesLate);
  const day = () => {
    if (minutesLate === 0) return t('agenda.onTime', { atTime });
    return t(minutesLate > 0 ? 'agenda.late' : 'agenda.early', { atTime, minutes });
  };
  return (
    <p>
      <strong>{t('agenda.total', { count: minutesOfDay(meeting) })}</strong>
      {'. '}
      {conference.status === 'preparing' ? t('agenda.totalText') : day()}
    </p>
  );
}
