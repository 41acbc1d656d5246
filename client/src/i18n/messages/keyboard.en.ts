import type { TranslationOf } from '../message.ts';
import type { keyboardCs } from './keyboard.cs.ts';

export const keyboardEn = {
  'keyboard.switch': 'Shortcuts are on',
  'keyboard.typing': 'They do not work while you type. The Tab key leaves the text.',
  'keyboard.row.list': 'Open this list',
  'keyboard.row.follow': 'Go back to the others',
  'keyboard.row.remaining': 'Say how much time is left',
  'keyboard.row.propose': 'Propose a task',
  'keyboard.row.next': 'Next step',
  'keyboard.row.back': 'Back one step',
  'keyboard.row.pause': 'Pause, and then go on',
  'keyboard.row.pen': 'Give everybody the pen',
  'keyboard.row.extend': 'Add 5 minutes',
  'keyboard.row.extendByOne': 'Add 1 minute',
  'keyboard.row.situations': 'When this happens',
  'keyboard.row.programme': 'The whole programme',
  'keyboard.row.lookAhead': 'Look ahead, the others stay',
} as const satisfies TranslationOf<typeof keyboardCs>;
