import type { TranslationOf } from '../message.ts';
import type { historyCs } from './history.cs.ts';

export const historyEn = {
  'history.notForYou':
    'How the plan came about can be seen only by those who called, lead or write down the meeting.',
  'history.empty': 'Nobody has written anything here yet.',
  'history.emptyThen': 'At that moment there was nothing here yet.',
  'history.unchanged': 'Nothing changed here between these two moments.',
  'history.asOf': 'This is how it stood {when}.',
  'history.people': 'Who wrote here',
  'history.prepared': 'prepared beforehand',
  'history.onBehalf': '{name}, on behalf of {behalf}',
  'history.span': '{from} to {until}',

  'history.added': 'added:',
  'history.removed': 'removed:',
  'history.writtenBy': 'It was by {name}, {time}.',
  'history.endOfChange': '(end of change)',
  'history.legend':
    'Underlined words were added, struck words are no longer in the text. Before a change stands whose it is.',

  'history.section': 'Part of the plan',
  'history.moments': 'Time line',
  'history.pickMoment': 'Choose another moment',
  'history.now': 'Now',
  'history.mark.begin': 'Beginning of the plan',
  'history.mark.paused': 'Break',
  'history.mark.resumed': 'End of the break',
  'history.mark.closed': 'Conference closed',
  'history.mark.reopened': 'Opened again',
  'history.mark.restored': 'Back in the wording it had {when} ({names})',
  'history.mark.stage': 'Step: {title}',
  'history.previous': 'One change back',
  'history.next': 'One change on',

  'history.wordingNow': 'Wording now',
  'history.wordingThen': 'Wording {when}',
  'history.changes': 'What changed: {from} to {until}',
  'history.changesTillNow': 'What changed: {from} to now',
  'history.compareWithNow': 'Compare with now',
  'history.compareWithEarlier': 'Compare with the previous wording',
  'history.compareWith': 'Compare with the moment',
  'history.compareStop': 'Stop comparing',

  'history.putBack': 'Put this wording back',
  'history.putBack.question':
    'The part “{section}” goes back to the wording it had {when}. Everybody will see it. What is in it now stays in the history.',
  'history.putBack.leave': 'Leave it as it is',
  'history.putBack.do': 'Put it back',
  'history.putBack.doing': 'Putting it back…',
  'history.putBack.closed': 'The conference is closed, the plan is for reading only.',
  'history.putBack.notYours':
    'You do not write in this part now, so an earlier wording cannot be put back in it either.',
} as const satisfies TranslationOf<typeof historyCs>;
