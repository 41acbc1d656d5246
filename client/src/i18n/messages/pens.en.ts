import type { TranslationOf } from '../message.ts';
import type { pensCs } from './pens.cs.ts';

export const pensEn = {
  'pens.title': 'Who may write',
  'pens.none': 'Nothing is written in the plan in this step.',
  'pens.others': { one: '{count} more open section', other: '{count} more open sections' },
  'pens.childs': 'This pen is the child’s own and is not passed on.',
  'pens.to.closed': 'We only read',
  'pens.to.closed.name': '{section}: we only read',
  'pens.to.first': 'The family writes',
  'pens.to.first.name': '{section}: the family writes',
  'pens.to.everyone': 'Everyone writes',
  'pens.to.everyone.name': '{section}: everyone writes',
} as const satisfies TranslationOf<typeof pensCs>;
