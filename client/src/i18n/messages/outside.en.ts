import type { TranslationOf } from '../message.ts';
import type { outsideCs } from './outside.cs.ts';

export const outsideEn = {
  'outside.title': 'This part goes on without you',
  'outside.text': 'When your part comes, the page lets you in by itself.',
  'outside.stay': 'Leave the page open. There is nothing else you need to do.',
  'outside.call': 'If it takes long, call the person who invited you.',
  'outside.away': 'We cannot connect now. We keep trying; you need not do anything.',
  'outside.letIn': 'Your part has begun. You are in.',
  'outside.leave': 'Leave, I do not want to wait',
} as const satisfies TranslationOf<typeof outsideCs>;
