import type { TranslationOf } from '../message.ts';
import type { scopeCs } from './scope.cs.ts';

export const scopeEn = {
  'scope.title': 'Who takes part in what',
  'scope.text':
    'Whoever is invited to a part only has nothing of the conference before and after it.',
  'scope.whole': 'in the whole meeting',
  'scope.only': 'only {spans}',
  'scope.step': 'step {number}',
  'scope.steps': 'steps {first}–{last}',
  'scope.noPlan': 'without the plan',
  'scope.ownTasks': 'own tasks only',
  'scope.reason': 'Reason: {reason}',
  'scope.invited': 'Invited to a part only: {people}.',
  'scope.invitedPerson': '{name} ({spans})',
  'scope.change': 'Change the scope',
  'scope.changeOf': 'Change the scope: {name}',
  'scope.dialog': 'Scope: {name}',

  'scope.when': 'What the invitation is for',
  'scope.when.all': 'The whole meeting',
  'scope.when.some': 'Some steps only',
  'scope.when.text': 'Before and after these steps {name} will see nothing of the conference.',
  'scope.when.now': 'Another step is on now, so {name} will at once see only a page to wait on.',
  'scope.stages': 'Which steps',
  'scope.stagesMissing': 'Please choose at least one step.',
  'scope.plan': 'Plan',
  'scope.plan.reads': 'Reads the plan',
  'scope.plan.none': 'Does not read the plan',
  'scope.tasks': 'Tasks',
  'scope.tasks.all': 'Sees everybody’s tasks',
  'scope.tasks.own': 'Sees own tasks only',
  'scope.why': 'Why',
  'scope.whyHint': 'Only the organiser and the facilitator will see the reason.',
  'scope.whyMissing': 'Please write a reason, at least three letters.',
  'scope.save': 'Save the scope',
  'scope.leave': 'Leave it as it is',
  'scope.saved': 'The scope is saved.',

  'scope.noPlan.note':
    'Only some people see the plan of this conference. What is yours stands in the tasks.',
} as const satisfies TranslationOf<typeof scopeCs>;
