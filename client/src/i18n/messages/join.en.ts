import type { TranslationOf } from '../message.ts';
import type { joinCs } from './join.cs.ts';

export const joinEn = {
  'join.meeting': 'Meeting {day} {time}',
  'join.title': 'What should we call you?',
  'join.who': 'You are here as: {tie}.',
  'join.whoInvited': 'You are here as: {tie}. Invited by {name}.',
  'join.notMe': 'This is not me',
  'join.place': 'Where are you now?',
  'join.placeRoom': 'In the room',
  'join.placeRemote': 'Elsewhere',
  'join.alone': 'Are you alone in the room? Can anybody hear you?',
  'join.aloneYes': 'Nobody can hear me',
  'join.aloneNo': 'Somebody may hear me',
  'join.aloneMissing': 'Please choose one answer.',
  'join.pinTitle': 'Write your PIN',
  'join.pinContinue': 'Continue',
  'join.pin': 'PIN',
  'join.pinHint': 'Six digits. They did not come with the link, you were told or sent them apart.',
  'join.pinMissing': 'Please write all six digits.',
  'join.promise.title': 'What is said here stays between us',
  'join.promise.text':
    'What I hear I use only for the plan we agree on. I say it nowhere else. Some things must be reported by law.',
  'join.promise.recording': 'Nothing is recorded.',
  'join.enter': 'I agree, enter',
  'join.entering': 'You are entering',
  'join.refuse': 'I do not agree and still want to come in',
  'join.refuseNote': 'It is only noted.',
  'join.nameMissing': 'Please write what we should call you.',

  'join.other.title': 'This link is for somebody else',
  'join.other.text': 'Please close this page. Nothing has happened and nothing was saved.',
  'join.other.call': '{name} will send you your own link. Call and ask for it.',
  'join.other.callSomebody':
    'The person who calls the meeting will send you your own link. Call and ask for it.',
  'join.other.back': 'It is me after all',
  'join.other.leave': 'Leave',

  'join.screen.title': 'The shared screen',
  'join.screen.text':
    'Open it on the computer with the projector or on a television everybody can see.',
  'join.screen.open': 'Open the screen',
  'join.screen.opening': 'Opening',

  'join.code.title': 'Come in with the code',
  'join.code.link':
    'Do you have your own link in the invitation or in a message? Open it, then you need no code. The same link also brings you back.',
  'join.code.label': 'Code from the screen',
  'join.code.hint': 'Six letters and digits. If you cannot see the code, ask for it.',
  'join.code.missing': 'The code has six letters and digits. Please look at it once more.',
  'join.code.wrong': 'This code is not valid. Please look at it once more.',
  'join.code.name': 'Your name',
  'join.code.nameHint': 'By it somebody will let you in.',

  'join.opening': 'Opening your invitation.',
  'join.left.title': 'You have left',
  'join.left.text': 'You can close this page. Your link brings you back at any time.',

  'join.error.expired.title': 'This link does not work',
  'join.error.expired.text':
    'Perhaps a part of the link is missing, the PIN does not fit, or its time is over. Call the person who invited you.',
  'join.error.nameProtected': 'This name cannot be used here. Please write another one.',
  'join.error.nameTaken':
    'Somebody here already has this name. Please add your surname or its first letter.',
  'join.error.tooMany': 'This link was opened too often. Please wait a minute and try again.',
  'join.error.away': 'There is no connection now. Check your internet connection and try again.',
  'join.error.fault':
    'It does not work now, the fault is on our side. Please try again in a while.',
  'join.error.title': 'It cannot be opened yet',
} as const satisfies TranslationOf<typeof joinCs>;
