import type { Messages } from '../message.ts';

/** Personal links, for those who answer for them. */
export const linksCs = {
  'links.of': 'Odkaz',
  'links.ofName': 'Odkaz: {name}',
  'links.title': 'Odkaz: {name}',
  'links.list': 'Odkazy',
  'links.none': 'Zatím žádný odkaz nemá.',
  'links.state.unused': 'Platí, ještě ho nikdo neotevřel',
  'links.state.in-use': 'Platí a už se používá',
  'links.state.not-yet': 'Začne platit před setkáním',
  'links.state.locked': 'Zamčený: pětkrát špatný PIN',
  'links.state.expired': 'Už neplatí, skončila doba',
  'links.state.revoked': 'Zrušený',
  'links.made': 'Vznikl {day} v {time}.',
  'links.madeWithPin': 'Vznikl {day} v {time}. Má PIN.',
  'links.atOnce':
    'Když odkaz zrušíte nebo uděláte nový, všechno, co má {name} otevřené, se hned zavře.',
  'links.revoke': 'Zrušit odkaz',
  'links.revoked': 'Odkaz je zrušený.',
  'links.renew': 'Nový odkaz bez PINu',
  'links.renewWithPin': 'Nový odkaz s PINem',
  'links.renewed': 'Nový odkaz je hotový. Staré už neplatí.',
  'links.once': 'Nový odkaz. Zkopírujte ho hned, podruhé ho už nikdo neukáže.',
  'links.copy': 'Zkopírovat odkaz',
  'links.copied': 'Odkaz je zkopírovaný.',
  'links.pin': 'PIN řekněte jinou cestou, třeba po telefonu:',
} as const satisfies Messages;
