import type { Messages } from '../message.ts';

/** While the meeting goes on without this person: nothing here may tell anything of it (CS1). */
export const outsideCs = {
  'outside.title': 'Teď tu běží část bez vás',
  'outside.text': 'Až přijde vaše část, stránka vás pustí dovnitř sama.',
  'outside.stay': 'Stránku nechte otevřenou. Nic dalšího dělat nemusíte.',
  'outside.call': 'Pokud to trvá dlouho, zavolejte tomu, kdo vás pozval.',
  'outside.away': 'Teď se nedaří spojit. Zkoušíme to znovu, nemusíte nic dělat.',
  'outside.letIn': 'Vaše část začala. Jste uvnitř.',
  'outside.leave': 'Nechci čekat, odejít',
} as const satisfies Messages;
