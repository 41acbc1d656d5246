import type { TranslationOf } from '../message.ts';
import type { floorCs } from './floor.cs.ts';

export const floorEn = {
  'floor.own': 'Your turn to speak',
  'floor.ask': 'I want to speak',
  'floor.asked': 'You have asked to speak. Whoever leads sees it.',
  'floor.withdraw': 'Take back',
  'floor.place': 'Number {place}',
  'floor.done': 'Done',
  'floor.pass': 'Skip me',
  'floor.passChild': 'Not now',

  'floor.you': 'you',
  'floor.youChild': 'you',
  'floor.yourTurn': 'It is your turn to speak now.',
  'floor.yourTurnChild': 'It is your turn to speak now.',
  'floor.now': 'Now {now}',
  'floor.nowNext': 'Now {now}, then {next}',
  'floor.next': 'Next: {next}',

  'floor.need': 'I need…',
  'floor.needTitle': 'What do you need?',
  'floor.knows': '{name} knows',
  'floor.willKnow': '{name} will see it once connected',

  'floor.sign.not-understood': '{name} does not understand.',
  'floor.sign.need-break': '{name} needs a break.',
  'floor.sign.want-to-say': '{name} wants to say something.',
  'floor.sign.more-time': '{name} asks for more time.',

  'floor.title': 'Who speaks',
} as const satisfies TranslationOf<typeof floorCs>;
