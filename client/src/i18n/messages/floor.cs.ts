import type { Messages } from '../message.ts';

/** Who speaks and who wants to, as far as it is on everybody's first view. The rest: `floor-parts`. */
export const floorCs = {
  'floor.own': 'Vaše slovo',
  'floor.ask': 'Chci mluvit',
  'floor.asked': 'Hlásíte se. Kdo vede, to vidí.',
  'floor.withdraw': 'Vzít zpět',
  'floor.place': '{place}. v pořadí',
  'floor.done': 'Hotovo',
  'floor.pass': 'Vynechat',
  'floor.passChild': 'Teď ne',

  'floor.you': 'vy',
  'floor.youChild': 'ty',
  'floor.yourTurn': 'Teď mluvíte vy.',
  'floor.yourTurnChild': 'Teď mluvíš ty.',
  'floor.now': 'Teď {now}',
  'floor.nowNext': 'Teď {now}, pak {next}',
  'floor.next': 'Na řadě: {next}',

  'floor.need': 'Potřebuji…',
  'floor.needTitle': 'Co potřebujete?',
  'floor.knows': '{name} to ví',
  'floor.willKnow': '{name} to uvidí po připojení',

  'floor.sign.not-understood': '{name} nerozumí.',
  'floor.sign.need-break': '{name} potřebuje přestávku.',
  'floor.sign.want-to-say': '{name} chce něco říct.',
  'floor.sign.more-time': '{name} prosí o čas.',

  'floor.title': 'Kdo mluví',
} as const satisfies Messages;
