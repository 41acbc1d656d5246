import { findParticipant } from '@opora/shared/domain/conference/conference.ts';
import type { Hint } from '@opora/shared/domain/tasks/hints/meeting-hints.ts';
import type { TaskHint } from '@opora/shared/domain/tasks/hints/task-hints.ts';
import { useConference } from '../../../connection/conference-context.tsx';
import { useI18n } from '../../../i18n/i18n.tsx';
import { useDateFormat } from '../../../i18n/use-date-format.ts';
import { splitTitle } from '../words/task-title.ts';
import { useTaskWords } from '../words/use-task-words.ts';

export interface HintWords {
  /** What the hint is about; hints about the same task have the same. */
  readonly title: (hint: Hint) => string;
  readonly sentence: (hint: Hint) => string;
}

const plain = {
  'two-wordings': 'taskParts.hint.twoWordings',
  'no-date': 'taskParts.hint.noDate',
  'no-sign': 'taskParts.hint.noSign',
} as const;

const ofDay = {
  'day-past': 'taskParts.hint.dayPast',
  'day-holiday': 'taskParts.hint.dayHoliday',
  'day-weekend': 'taskParts.hint.dayWeekend',
} as const;

/** Hints as questions and facts about tasks, never about how somebody is. */
export function useHintWords(): HintWords {
  const { t } = useI18n();
  const conference = useConference();
  const format = useDateFormat(conference.timeZone);
  const { name, text } = useTaskWords();

  const aboutTask = (hint: TaskHint): string => {
    switch (hint.kind) {
      case 'owner-absent':
        return t('taskParts.hint.ownerAbsent', { name: name(hint.task.terms.owner) });
      case 'vague':
        return t('taskParts.hint.vague', { word: hint.word });
      case 'day-past':
      case 'day-holiday':
      case 'day-weekend':
        return t(ofDay[hint.kind], { day: format.weekdayAndDay(hint.day) });
      default:
        return t(plain[hint.kind]);
    }
  };
  return {
    title(hint) {
      if (hint.kind === 'load') return t('taskParts.hint.loadTitle');
      if (hint.kind === 'no-task') return t('taskParts.hint.noTaskTitle');
      if (hint.kind === 'wish') {
        const child = findParticipant(conference, hint.release.childId);
        return t('taskParts.hint.wishTitle', { name: child?.callName ?? t('tasks.somebody') });
      }
      return text(splitTitle(hint.task.terms.what).title);
    },
    sentence(hint) {
      switch (hint.kind) {
        case 'load': {
          const { person, owns, standing } = hint;
          const share = t('taskParts.hint.load', { name: person.callName, owns, count: standing });
          return `${share} ${t('taskParts.hint.loadAsk')}`;
        }
        case 'no-task':
          return t('taskParts.hint.noTask', { name: hint.person.callName });
        case 'wish':
          return t('taskParts.hint.wish', { text: hint.release.text });
        default:
          return aboutTask(hint);
      }
    },
  };
}
