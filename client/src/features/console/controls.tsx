import type { Conference } from '@opora/shared/domain/conference/conference.ts';
import {
  IconArrowLeft,
  IconArrowRight,
  IconCheck,
  IconClockPlus,
  IconPencil,
  IconPlayerPause,
  IconPlayerPlay,
} from '@tabler/icons-react';
import { useI18n } from '../../i18n/i18n.tsx';
import { Button, type ButtonLook } from '../../ui/actions/button.tsx';
import { penNow } from './pen-now.ts';
import type { StageNow } from './stage-now.ts';
import type { Course } from './use-course.ts';
import { useSeenStage } from './use-seen-stage.ts';

const sign = { size: 24, stroke: 1.75, 'aria-hidden': true } as const;

/** A conference that has begun: only then is there anything to lead. */
export type StartedConference = Exclude<Conference, { status: 'preparing' }>;

export interface ControlProps {
  readonly conference: StartedConference;
  readonly now: StageNow;
  readonly course: Course;
  /** `bar`: in a row at the bottom. `thumb`: squares of the phone. */
  readonly place: 'bar' | 'thumb';
}

const looks = {
  bar: { variant: 'quiet', size: 'console' },
  thumb: { variant: 'sheet', align: 'stack' },
} satisfies Record<ControlProps['place'], ButtonLook | Partial<ButtonLook>>;

/*
 * The five controls of R15. Each names the stage it believes to be current, so a second press does nothing (ST4);
 * what is not possible now is said in words after the press, and the way with Tab stays the same.
 */

export function BackControl({ now, course, place }: ControlProps) {
  const { t } = useI18n();
  const fromStageId = useSeenStage(now.stage.id);
  return (
    <Button
      {...looks[place]}
      shortcut="back"
      icon={<IconArrowLeft {...sign} />}
      isPending={course.isPending('stage:return')}
      onPress={() => void course.send('stage:return', { fromStageId })}
    >
      {t('console.back')}
    </Button>
  );
}

export function ExtendControl({ now, course, place }: ControlProps) {
  const { t } = useI18n();
  const payload = { fromStageId: now.stage.id, minutes: 5 };
  return (
    <Button
      {...looks[place]}
      shortcut="extend"
      icon={<IconClockPlus {...sign} />}
      isPending={course.isPending('stage:extend')}
      onPress={() => void course.send('stage:extend', payload)}
      aria-label={t('console.extendName')}
    >
      {t('console.extend')}
    </Button>
  );
}

/** Beside the words of time: the smaller step, for a sentence that is just being finished. */
export function ExtendByOneControl({ now, course }: Pick<ControlProps, 'now' | 'course'>) {
  const { t } = useI18n();
  const payload = { fromStageId: now.stage.id, minutes: 1 };
  return (
    <Button
      variant="quiet"
      size="small"
      shortcut="extendByOne"
      isPending={course.isPending('stage:extend')}
      onPress={() => void course.send('stage:extend', payload)}
      aria-label={t('console.extendByOneName')}
    >
      {t('console.extendByOne')}
    </Button>
  );
}

/** One press blanks the shared screen at once; nothing is asked. */
export function PauseControl({ conference, course, place }: ControlProps) {
  const { t } = useI18n();
  if (conference.status === 'paused') {
    return (
      <Button
        {...looks[place]}
        shortcut="pause"
        variant="primary"
        icon={<IconPlayerPlay {...sign} />}
        isPending={course.isPending('conference:resume')}
        onPress={() => void course.send('conference:resume', {})}
      >
        {t('console.resume')}
      </Button>
    );
  }
  return (
    <Button
      {...looks[place]}
      shortcut="pause"
      icon={<IconPlayerPause {...sign} />}
      isPending={course.isPending('conference:pause')}
      onPress={() => void course.send('conference:pause', { minutes: null })}
    >
      {t('console.pause')}
    </Button>
  );
}

export function PenControl({ conference, now, course, place }: ControlProps) {
  const { t } = useI18n();
  const pen = penNow(conference, now.stage);
  const give = () => {
    if (pen === 'nothing-written') return course.advise('console.nothingWritten');
    if (pen === 'childs-own') return course.advise('console.childsPen');
    const payload = { fromStageId: now.stage.id, section: null, to: 'everyone' } as const;
    return void course.send('pen:give', payload);
  };
  return (
    <Button
      {...looks[place]}
      shortcut="pen"
      icon={pen === 'given' ? <IconCheck {...sign} /> : <IconPencil {...sign} />}
      isPending={course.isPending('pen:give')}
      onPress={give}
    >
      {t(pen === 'given' ? 'console.penGiven' : 'console.givePen')}
    </Button>
  );
}

export function NextControl({ conference, now, course, place }: ControlProps) {
  const { t, language } = useI18n();
  const fromStageId = useSeenStage(now.stage.id);
  const isMain = conference.status === 'live' && now.next !== undefined;
  return (
    <Button
      size={place === 'bar' ? 'console' : 'main'}
      variant={isMain ? 'primary' : (looks[place].variant ?? 'quiet')}
      align="start"
      shortcut="next"
      note={now.next?.title[language] ?? t('console.lastStage')}
      iconAfter={<IconArrowRight {...sign} />}
      isPending={course.isPending('stage:advance')}
      onPress={() => void course.send('stage:advance', { fromStageId })}
    >
      {t('console.next')}
    </Button>
  );
}
