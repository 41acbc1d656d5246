import type { TranslationOf } from '../message.ts';
import type { protectedCs } from './protected.cs.ts';

export const protectedEn = {
  'protected.title': 'Protected details',
  'protected.what':
    'What is here, nobody can write into the plan, a task or a name, in other forms of the words neither. Only you see this list, and what already stands somewhere stays there.',
  'protected.empty': 'There is nothing here yet.',
  'protected.alone': 'Also watched alone: {parts}',
  'protected.stands': 'It already stands in the plan: {sections}. You can rewrite it there.',
  'protected.newText': 'New detail',
  'protected.text': 'Detail',
  'protected.textHint': 'An address, a school, a diagnosis or a phone number.',
  'protected.parts': 'What gives it away even alone',
  'protected.partsHint': 'Separate by commas. It counts only where it is written as a name.',
  'protected.add': 'Add the detail',
  'protected.save': 'Save the change',
  'protected.leave': 'Leave it as it was',
  'protected.change': 'Change',
  'protected.changeOf': 'Change: {text}',
  'protected.remove': 'Remove',
  'protected.removeOf': 'Remove: {text}',
  'protected.added': 'The detail is added.',
  'protected.saved': 'The change is saved.',
  'protected.removed': 'The detail is removed.',
} as const satisfies TranslationOf<typeof protectedCs>;
