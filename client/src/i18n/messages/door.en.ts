import type { TranslationOf } from '../message.ts';
import type { doorCs } from './door.cs.ts';

export const doorEn = {
  'door.waiting': { one: 'Waiting at the door', other: '{count} people are waiting at the door' },
  'door.call': {
    one: '{names} is waiting at the door.',
    other: '{names} are waiting at the door.',
  },
  'door.show': 'Show',
  'door.since': 'waiting since {time}',
  'door.anotherDevice': 'From another phone or computer than the first time.',
  'door.withCode': 'Comes with the code from the screen.',
  'door.whoTitle': 'Who has come? Calls themselves {name}',
  'door.whoText': 'Look at the person or ask them. Choose them from the guest list.',
  'door.who': 'Who is it',
  'door.whoPlaceholder': 'Choose',
  'door.whoMissing': 'First choose who it is.',
  'door.code': 'Code to the waiting room:',
  'door.codeHint':
    'For somebody in the room without a link. They type it at {address} and you let them in.',
  'door.codeRenew': 'New code',
  'door.codeRenewed': 'The new code is valid.',
  'door.admit': 'Let in',
  'door.admitName': 'Let in: {name}',
  'door.decline': 'Do not let in',
  'door.declineName': 'Do not let in: {name}',

  'door.title': 'Who may come in',
  'door.admission': 'How people come in',
  'door.byLink': 'Whoever has a link comes in at once',
  'door.byHand': 'I let everybody in myself',
  'door.isOut': 'Cannot come in now.',
  'door.letBack': 'Let back in',
  'door.letBackName': 'Let back in: {name}',
  'door.putOut': 'Remove from the conference',
  'door.putOutName': 'Remove from the conference: {name}',
  'door.putOutTitle': 'Remove from the conference: {name}?',
  'door.putOutAtOnce': 'The connection ends at once on all devices, and the link stops opening.',
  'door.putOutOthers':
    'The others only see that {name} is not here now. You can let them back in at any time.',
  'door.keep': 'Leave it as it is',
} as const satisfies TranslationOf<typeof doorCs>;
