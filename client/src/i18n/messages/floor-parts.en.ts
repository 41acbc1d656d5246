import type { TranslationOf } from '../message.ts';
import type { floorPartsCs } from './floor-parts.cs.ts';

export const floorPartsEn = {
  'floorParts.waiting': { one: '{count} person waits', other: '{count} people wait' },
  'floorParts.nobody': 'Nobody asks to speak now.',
  'floorParts.speaks': '{name} speaks now',
  'floorParts.queue': 'Ask to speak',
  'floorParts.round': 'Round: whose turn is still to come',
  'floorParts.give': 'Give the floor',
  'floorParts.giveName': 'Give the floor: {name}',
  'floorParts.later': 'To the end',
  'floorParts.laterName': 'To the end of the queue: {name}',
  'floorParts.done': 'Done',
  'floorParts.doneName': 'Done: {name}',

  'floorParts.startRound': 'Start a round',
  'floorParts.nextInRound': 'Next in the round: {name}',
  'floorParts.endRound': 'Finish the round',
  'floorParts.stopRound': 'Stop the round',

  'floorParts.silent': {
    one: '{count} person has not spoken yet',
    other: '{count} people have not spoken yet',
  },
  'floorParts.silentText': 'Only you see this. It is forgotten with the next step.',
  'floorParts.spoke': 'Has spoken',
  'floorParts.spokeName': 'Has spoken: {name}',

  'floorParts.others': 'Ask for somebody else',
  'floorParts.othersText': 'For people without a phone, as they wish.',
  'floorParts.askFor': 'Wants to speak',
  'floorParts.askForName': 'Wants to speak: {name}',
  'floorParts.withdrawName': 'Take back: {name}',
  'floorParts.noted': '{name}: the facilitator knows that they have had their turn.',

  'floorParts.signs': 'Only for you',
  'floorParts.hear': 'I know',
  'floorParts.hearName': 'I know: {name}',
  'floorParts.extend': 'Add 5 minutes',

  'floorParts.own.text': 'Only {name} will see it. The others will not know.',
  'floorParts.own.not-understood': 'I do not understand',
  'floorParts.own.need-break': 'I need a break',
  'floorParts.own.want-to-say': 'I want to say something',
  'floorParts.own.more-time': 'Some more time, please',
  'floorParts.child.not-understood': 'I do not understand',
  'floorParts.child.need-break': 'I want a break',
  'floorParts.child.want-to-say': 'I want to say something',
  'floorParts.sent': '{name} knows. Take it back',
  'floorParts.willSee': '{name} will see it once connected. Take it back',
  'floorParts.heard': '{name} has it in mind',
} as const satisfies TranslationOf<typeof floorPartsCs>;
