import type { TranslationOf } from '../message.ts';
import type { errorsCs } from './errors.cs.ts';

export const errorsEn = {
  'errors.badRequest': 'This could not be sent. Please check what is filled in.',
  'errors.unauthorized': 'Please open your link once more, from the invitation or the message.',
  'errors.forbidden': 'Somebody else does this now. Ask the person who leads the meeting.',
  'errors.notFound': 'This is no longer here. Somebody has changed it in the meantime.',
  'errors.conflict': 'Something has changed in the meantime. Have a look and try again.',
  'errors.tooLarge': 'The text is too long. Please make it shorter.',
  'errors.tooMany': 'That was a lot at once. Please wait a while and try again.',
  'errors.fault': 'It does not work now, the fault is on our side. Please try again in a while.',
  'errors.away':
    'You are not connected now. What you wrote stays here. Try again when the connection is back.',

  'errors.notOpen': 'The meeting has not begun yet.',
  'errors.notLive': 'The meeting is not running now.',
  'errors.notPaused': 'The meeting is running again already.',
  'errors.notClosed': 'The meeting is not closed yet.',
  'errors.alreadyOpen': 'The meeting has begun already.',
  'errors.alreadyClosed': 'The meeting is closed already.',
  'errors.frozen': 'It was closed more than a day ago. The meeting can no longer be opened.',
  'errors.staleStage': 'Somebody has moved the step in the meantime. Have a look where you are.',
  'errors.firstStage': 'This is the first step, there is none before it.',
  'errors.lastStage': 'This is the last step.',
  'errors.unknownStage': 'There is no such step in the agenda.',
  'errors.tooMuchTime': 'So much time cannot be added any more.',
  'errors.notThisSection': 'This part is not of this step, or its pen is not passed on.',
  'errors.unknownMoment': 'There is no wording from that moment. Please choose another.',
  'errors.unknownTask': 'This task is no longer here.',
  'errors.unknownPerson': 'This person is not here. Please choose somebody from the list.',
  'errors.taskIdTaken': 'The task could not be saved. Please try once more.',
  'errors.taskSettled': 'This task is closed already.',
  'errors.taskNotAgreed': 'Nobody has said yes to this task yet.',
  'errors.ownerCannotHoldTasks': 'This person takes no tasks here. Please choose somebody else.',
  'errors.childNeedsAdult': 'A child can have a task only with an adult. Please add with whom.',
  'errors.staleTask': 'Somebody has changed the task in the meantime. Have a look and edit again.',
  'errors.nameTaken':
    'Somebody here already has this name. Please add a surname or its first letter.',
  'errors.protectedText':
    'Nothing was sent: the text holds a protected detail, and others would read it here. Please write it another way.',
  'errors.protectedTooMany': 'No more protected details can be added. Please remove some.',
  'errors.protectedTooManyParts': 'One detail has too many parts. Please remove some.',
  'errors.protectedTooLong': 'The detail is too long. Please make it shorter.',
  'errors.protectedTooShort':
    'The detail is too short and would be found everywhere. Please add more words.',
  'errors.protectedOnlyKind': 'The name of that place is missing. Please add it.',
  'errors.protectedRepeated': 'This detail is on the list already.',
} as const satisfies TranslationOf<typeof errorsCs>;
