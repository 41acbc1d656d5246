import type { TranslationOf } from '../message.ts';
import type { taskPartsCs } from './task-parts.cs.ts';

export const taskPartsEn = {
  'taskParts.load.title': 'Who has how many tasks',
  'taskParts.load.each': '{name} {count}',
  'taskParts.load.helps': 'helps with {count}',

  'taskParts.hints.title': 'Worth a look',
  'taskParts.hints.count': { one: '{count} place', other: '{count} places' },
  'taskParts.hints.text':
    'These are only suggestions, they stop nothing. Who leads or takes notes sees them.',
  'taskParts.hints.none': 'There is nothing here now.',
  'taskParts.hints.open': 'Open the task',
  'taskParts.hints.openOf': 'Open the task: {title}',
  'taskParts.hints.putAside': 'Put aside',
  'taskParts.hints.putAsideOf': 'Put aside: {title}',
  'taskParts.hint.twoWordings': 'Two wordings stand here. Choose the one that holds.',
  'taskParts.hint.noDate': 'There is no date.',
  'taskParts.hint.noSign': 'Nobody has said yet how we will know.',
  'taskParts.hint.ownerAbsent': '{name} is not here now. The answer is still missing.',
  'taskParts.hint.dayPast': 'The date has passed: {day}.',
  'taskParts.hint.dayHoliday': 'The date is a public holiday: {day}.',
  'taskParts.hint.dayWeekend': 'The date is at the weekend: {day}.',
  'taskParts.hint.vague': 'The word “{word}” is wide. What exactly will be done?',
  'taskParts.hint.loadTitle': 'How tasks are shared',
  'taskParts.hint.load': {
    one: '{name} has {owns} of {count} task.',
    other: '{name} has {owns} of {count} tasks.',
  },
  'taskParts.hint.loadAsk': 'Could somebody else take one too?',
  'taskParts.hint.noTaskTitle': 'Without a task',
  'taskParts.hint.noTask': '{name} is here and has no task yet.',
  'taskParts.hint.wishTitle': 'Wish: {name}',
  'taskParts.hint.wish': '“{text}” Nobody has answered yet.',

  'taskParts.trail.title': 'What has changed',
  'taskParts.trail.who': '{name}, {when}',
  'taskParts.trail.was': '{field} (before: {before})',
  'taskParts.trail.asksAgain': 'After this change we ask again.',
  'taskParts.trail.when': '{day} {time}',

  'taskParts.past.withdrawn': 'Taken back, noted by {name}, {when}',
  'taskParts.past.replaced': 'Replaced, noted by {name}, {when}',
  'taskParts.past.successor': 'In its place: {title}',
} as const satisfies TranslationOf<typeof taskPartsCs>;
