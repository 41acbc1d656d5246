import { type Stage, stageNumber } from '@opora/shared/domain/agenda/agenda.ts';
import { IconList } from '@tabler/icons-react';
import { useState } from 'react';
import { useConference } from '../../connection/conference-context.tsx';
import { useI18n } from '../../i18n/i18n.tsx';
import { Button } from '../../ui/actions/button.tsx';
import { bindClasses } from '../../ui/bind-classes.ts';
import { Dialog } from '../../ui/overlays/dialog.tsx';
import { Bookmark } from '../../ui/signs/bookmark.tsx';
import { Fold } from '../../ui/structure/fold.tsx';
import { AdviceLine } from './advice-line.tsx';
import styles from './programme.module.css';
import { PromptList } from './prompt-list.tsx';
import { StageAudience } from './stage-audience.tsx';
import { StageFigure } from './stage-rows.tsx';
import { type Course, useCourse } from './use-course.ts';

const css = bindClasses(styles);

/** The whole programme: reading ahead moves nobody; "Jít sem" moves everybody. */
export function Programme() {
  const { t } = useI18n();
  const { agenda } = useConference();
  const course = useCourse();
  const [isOpen, setOpen] = useState(false);
  const close = () => setOpen(false);
  return (
    <>
      <Button
        variant="plain"
        shortcut="programme"
        icon={<IconList size={20} stroke={1.75} aria-hidden="true" />}
        onPress={() => setOpen(true)}
      >
        {t('console.programme')}
      </Button>
      <Dialog
        isOpen={isOpen}
        onClose={close}
        title={t('console.programme')}
        actions={<Button onPress={close}>{t('app.close')}</Button>}
      >
        <p>{t('console.programmeText')}</p>
        <AdviceLine course={course} />
        <ol className={css('stages')}>
          {agenda.map((stage) => (
            <ProgrammeStage key={stage.id} stage={stage} course={course} onGone={close} />
          ))}
        </ol>
      </Dialog>
    </>
  );
}

interface ProgrammeStageProps {
  readonly stage: Stage;
  readonly course: Course;
  /** The meeting has moved to this stage. */
  readonly onGone: () => void;
}

function ProgrammeStage({ stage, course, onGone }: ProgrammeStageProps) {
  const { agenda } = useConference();
  const { t, language } = useI18n();
  const isCurrent = useIsCurrent(stage);
  const title = (
    <span className={css('row')}>
      <span className={css('number')}>{stageNumber(agenda, stage.id)}</span>
      <span className={css('title')}>
        {stage.title[language]} {isCurrent ? <Bookmark>{t('console.youAreHere')}</Bookmark> : null}
        {stage.audience === 'family' ? (
          <span className={css('family')}>{t('family.mark')}</span>
        ) : null}
      </span>
    </span>
  );
  return (
    <li className={css('stage')}>
      <Fold title={title} summary={<StageFigure stage={stage} />}>
        <p className={css('purpose')}>{stage.purpose[language]}</p>
        <PromptList prompts={stage.prompts} />
        <GoHere stage={stage} course={course} onGone={onGone} />
        <StageAudience stage={stage} course={course} />
      </Fold>
    </li>
  );
}

function useIsCurrent(stage: Stage): boolean {
  const conference = useConference();
  return conference.status !== 'preparing' && conference.stageId === stage.id;
}

function GoHere({ stage, course, onGone }: ProgrammeStageProps) {
  const conference = useConference();
  const { t, language } = useI18n();
  if (conference.status === 'preparing' || conference.status === 'closed') return null;
  if (conference.stageId === stage.id) return null;
  const go = async () => {
    const stages = { fromStageId: conference.stageId, toStageId: stage.id };
    if (await course.send('stage:go', stages)) onGone();
  };
  return (
    <Button
      size="small"
      isPending={course.isPending('stage:go')}
      onPress={() => void go()}
      aria-label={t('console.goHereName', { title: stage.title[language] })}
    >
      {t('console.goHere')}
    </Button>
  );
}
