import type { TranslationOf } from '../message.ts';
import type { linksCs } from './links.cs.ts';

export const linksEn = {
  'links.of': 'Link',
  'links.ofName': 'Link: {name}',
  'links.title': 'Link: {name}',
  'links.list': 'Links',
  'links.none': 'No link yet.',
  'links.state.unused': 'Valid, nobody has opened it yet',
  'links.state.in-use': 'Valid and in use',
  'links.state.not-yet': 'Becomes valid before the meeting',
  'links.state.locked': 'Locked: five wrong PINs',
  'links.state.expired': 'No longer valid, its time is over',
  'links.state.revoked': 'Cancelled',
  'links.made': 'Made on {day} at {time}.',
  'links.madeWithPin': 'Made on {day} at {time}. It has a PIN.',
  'links.atOnce':
    'When you cancel the link or make a new one, everything that {name} has open closes at once.',
  'links.revoke': 'Cancel the link',
  'links.revoked': 'The link is cancelled.',
  'links.renew': 'New link without a PIN',
  'links.renewWithPin': 'New link with a PIN',
  'links.renewed': 'The new link is ready. The old ones no longer work.',
  'links.once': 'The new link. Copy it now, it will not be shown again.',
  'links.copy': 'Copy the link',
  'links.copied': 'The link is copied.',
  'links.pin': 'Tell the PIN by another way, for example by phone:',
} as const satisfies TranslationOf<typeof linksCs>;
