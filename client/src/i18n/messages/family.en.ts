import type { TranslationOf } from '../message.ts';
import type { familyCs } from './family.cs.ts';

export const familyEn = {
  'family.mark': 'Private family time',
  'family.set': 'Make this step private family time',
  'family.setName': 'Private family time: {title}',
  'family.unset': 'For everybody again',
  'family.unsetName': 'For everybody again: {title}',
  'family.setText':
    'The family will write alone. Only what is there at the end of the step comes into the plan.',

  'family.apart.title': 'The family is talking alone now',
  'family.apart.text':
    'Only they see what they say and write. What they leave there at the end of the step comes into the plan.',
  'family.apart.wait': 'Please stay nearby. When the step ends, the plan and the tasks open again.',
  'family.apart.lead': 'Time and steps are still yours. If the family calls you, you see it here.',

  'family.pause.open': 'Break.',
  'family.pause.until': 'Break until {time}.',

  'family.own': 'You write among yourselves. Only what is here at the end comes into the plan.',
  'family.ownTasks': 'Tasks come in the next step.',
  'family.ownPlan': 'What is in the plan already',
  'family.opening': 'The place for the family alone is opening.',
  'family.rescue':
    'The step ended before these words were saved. Copy them and put them into the plan where they belong.',
  'family.call': 'Call the coordinator',
  'family.called': 'Called. Please wait, {name} will come to you.',
  'family.calledSomebody': 'Called. Please wait, somebody will come to you.',
  'family.callsYou': 'The family called you {atTime}. They ask you to come to them.',

  'family.wall': 'The family is talking alone now',
  'family.wallText': 'We will be together again soon.',
} as const satisfies TranslationOf<typeof familyCs>;
