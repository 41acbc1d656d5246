import type { TranslationOf } from '../message.ts';
import type { waitingCs } from './waiting.cs.ts';

export const waitingEn = {
  'waiting.looking': 'One moment please.',
  'waiting.title': 'You are in the right place.',
  'waiting.letsIn': '{name} will let you in.',
  'waiting.letsInSomebody': 'The person who leads the meeting will let you in.',
  'waiting.opens': 'Please wait, the page opens by itself. Just do not close it.',
  'waiting.since': 'You have been waiting since {time}.',
  'waiting.call': 'If nothing happens, call:',
  'waiting.callSomebody': 'the person who invited you',
  'waiting.leave': 'I do not want to wait, leave',
  'waiting.away': 'There is no connection now. We keep trying, you need not do anything.',

  'waiting.admitted.title': 'You can come in',
  'waiting.admitted.text': 'The page opens by itself.',

  'waiting.declined.title': 'We cannot let you in now',
  'waiting.declined.call': 'Please call {name} and talk about it.',
  'waiting.declined.callSomebody': 'Please call the person who invited you and talk about it.',
  'waiting.declined.text': 'When you have agreed, open your link again.',
} as const satisfies TranslationOf<typeof waitingCs>;
