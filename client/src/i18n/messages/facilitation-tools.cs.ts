import type { Messages } from '../message.ts';

/** Taking over, handing over and taking back; loads with what is pressed. */
export const facilitationToolsCs = {
  'facilitation.tools.claimText': 'Konference stojí. Můžete ji dál vést vy.',
  'facilitation.tools.claim': 'Převzít vedení',
  'facilitation.tools.askText': 'Můžete nabídnout, že konferenci povedete. Potvrdí to {name}.',
  'facilitation.tools.askTextNobody': 'Můžete nabídnout, že konferenci povedete.',
  'facilitation.tools.ask': 'Nabídnout se',
  'facilitation.tools.asked': 'Nabídka je odeslaná. Počkejte, až vám vedení předají.',
  'facilitation.tools.offers': '{name} nabízí, že konferenci povede.',
  'facilitation.tools.confirm': 'Předat vedení: {name}',
  'facilitation.tools.backText': 'Konferenci teď vede {name}. Vedení si můžete vzít zpátky.',
  'facilitation.tools.back': 'Vzít si vedení zpátky',
  'facilitation.tools.deputyLabel': 'Kdo zastoupí, když vypadne spojení',
  'facilitation.tools.deputyHint': 'Tomu se vedení nabídne jako prvnímu. Samo se nikdy nepředá.',
  'facilitation.tools.nobody': 'nikdo',
  'facilitation.tools.deputySaved': 'Uloženo. Zastoupí: {name}.',
  'facilitation.tools.deputyRemoved':
    'Uloženo. Nikdo určený není, vedení se nabídne organizátorovi.',
  'facilitation.tools.handOverLabel': 'Komu předat vedení hned',
  'facilitation.tools.choose': 'Vyberte člověka',
  'facilitation.tools.handOver': 'Předat vedení',
  'facilitation.tools.handOverText': 'Všem se ukáže, kdo teď vede. Plán ani krok se nezmění.',
  'facilitation.tools.handOverNobody': 'Teď tu není nikdo další, kdo by mohl vést.',
} as const satisfies Messages;
