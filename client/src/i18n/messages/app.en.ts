import type { TranslationOf } from '../message.ts';
import type { appCs } from './app.cs.ts';

export const appEn = {
  'app.largerText': 'Larger text',
  'app.smallerText': 'Normal text',
  'app.otherLanguage': 'Čeština',
  'app.readAloud': 'Read aloud',
  'app.stopReading': 'Stop reading',
  'app.retry': 'Try again',
  'app.close': 'Close',
  'app.loading': 'This takes a moment.',
  'app.partAway': 'This part did not load just now.',
  'app.fault.title': 'The page could not be shown',
  'app.fault.text': 'What was saved is still saved. Please try to open the page again.',
  'app.notFound.title': 'There is no such page',
  'app.notFound.text': 'Please open your link once more, from the invitation or the message.',
  'app.notFound.home': 'To the first page',
} as const satisfies TranslationOf<typeof appCs>;
