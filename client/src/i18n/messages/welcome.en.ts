import type { TranslationOf } from '../message.ts';
import type { welcomeCs } from './welcome.cs.ts';

export const welcomeEn = {
  'welcome.title': 'A plan you write together',
  'welcome.what':
    'Opora is a shared place for meetings of a family and the people who help it. Everybody sees the same plan and can write in it.',
  'welcome.link': 'Do you have a link? Open it.',
  'welcome.linkMore': 'It is in the invitation, the message or the letter. You need not sign in.',
  'welcome.demo.title': 'Open as…',
  'welcome.demo.about': 'This is a demonstration',
  'welcome.demo.meeting':
    'The meeting is invented and so are all people in it. It takes place {day} {time}.',
  'welcome.demo.how':
    'Each person opens in a tab of their own. Put several side by side and you see the whole meeting.',
  'welcome.demo.separate': 'heard separately, without a link',
  'welcome.demo.ownTab': 'opens in a new tab',
} as const satisfies TranslationOf<typeof welcomeCs>;
