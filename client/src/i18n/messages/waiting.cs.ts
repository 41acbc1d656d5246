import type { Messages } from '../message.ts';

/** In front of the door: nothing here may tell anything of the conference (AD7). */
export const waitingCs = {
  'waiting.looking': 'Chvilku počkejte prosím.',
  'waiting.title': 'Jste tu správně.',
  'waiting.letsIn': 'Dál vás pustí {name}.',
  'waiting.letsInSomebody': 'Dál vás pustí ten, kdo setkání vede.',
  'waiting.opens': 'Počkejte prosím, stránka se otevře sama. Jen ji nezavírejte.',
  'waiting.since': 'Čekáte od {time}.',
  'waiting.call': 'Pokud se nic neděje, zavolejte:',
  'waiting.callSomebody': 'tomu, kdo vás pozval',
  'waiting.leave': 'Nechci čekat, odejít',
  'waiting.away': 'Teď se nedaří spojit. Zkoušíme to znovu, nemusíte nic dělat.',

  'waiting.admitted.title': 'Můžete dál',
  'waiting.admitted.text': 'Stránka se otevírá sama.',

  'waiting.declined.title': 'Teď vás dál pustit nemůžeme',
  'waiting.declined.call': 'Zavolejte prosím. Domluví se s vámi {name}.',
  'waiting.declined.callSomebody': 'Zavolejte prosím tomu, kdo vás pozval, a domluvte se.',
  'waiting.declined.text': 'Až se domluvíte, otevřete znovu svůj odkaz.',
} as const satisfies Messages;
