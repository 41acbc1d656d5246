import type { TranslationOf } from '../message.ts';
import type { parkingCs } from './parking.cs.ts';

export const parkingEn = {
  'parking.title': 'Put aside',
  'parking.note': 'What we do not discuss now, but do not want to forget.',
  'parking.waiting': { one: '{count} thing waits', other: '{count} things wait' },
  'parking.field': 'What we put aside',
  'parking.add': 'Put aside',
  'parking.added': 'It is put aside. We will come back to it.',
  'parking.by': 'added by {name}',
  'parking.resolve': 'Settle',
  'parking.resolveOf': 'Settle: {text}',
  'parking.how': 'What happens with it',
  'parking.how.task': 'It became a task',
  'parking.how.next-time': 'We discuss it next time',
  'parking.how.settled': 'It is settled',
  'parking.words': 'Note',
  'parking.save': 'Save',
  'parking.cancel': 'Back',
  'parking.reopen': 'Open again',
  'parking.reopenOf': 'Open again: {text}',
} as const satisfies TranslationOf<typeof parkingCs>;
