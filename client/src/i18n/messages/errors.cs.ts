import type { Messages } from '../message.ts';

/** Why something was not done, and what to do next. One sentence or two, without parameters. */
export const errorsCs = {
  'errors.badRequest': 'Tohle se nepodařilo odeslat. Zkontrolujte prosím, co je vyplněné.',
  'errors.unauthorized': 'Otevřete prosím svůj odkaz ještě jednou, z pozvánky nebo ze zprávy.',
  'errors.forbidden': 'Tohle teď dělá někdo jiný. Domluvte se s tím, kdo setkání vede.',
  'errors.notFound': 'Tohle už tu není. Někdo to mezitím změnil.',
  'errors.conflict': 'Mezitím se něco změnilo. Podívejte se a zkuste to znovu.',
  'errors.tooLarge': 'Text je moc dlouhý. Zkraťte ho prosím.',
  'errors.tooMany': 'Bylo toho moc najednou. Počkejte prosím chvíli a zkuste to znovu.',
  'errors.fault': 'Teď to nejde, chyba je na naší straně. Zkuste to prosím za chvíli.',
  'errors.away':
    'Teď nejste připojeni. Co jste napsali, tu zůstává. Až se spojení vrátí, zkuste to znovu.',

  'errors.notOpen': 'Setkání ještě nezačalo.',
  'errors.notLive': 'Setkání teď neběží.',
  'errors.notPaused': 'Setkání už zase běží.',
  'errors.notClosed': 'Setkání ještě není uzavřené.',
  'errors.alreadyOpen': 'Setkání už začalo.',
  'errors.alreadyClosed': 'Setkání už je uzavřené.',
  'errors.frozen': 'Od uzavření uběhl víc než den. Setkání už nejde otevřít.',
  'errors.staleStage': 'Krok už mezitím někdo posunul. Podívejte se, kde jste.',
  'errors.firstStage': 'Tohle je první krok, před ním nic není.',
  'errors.lastStage': 'Tohle je poslední krok.',
  'errors.unknownStage': 'Takový krok v programu není.',
  'errors.tooMuchTime': 'Tolik času už přidat nejde.',
  'errors.notThisSection': 'Tahle část do tohoto kroku nepatří nebo se její pero nepředává.',
  'errors.unknownMoment': 'Z té chvíle tu žádné znění není. Vyberte prosím jinou.',
  'errors.unknownTask': 'Tento úkol už tu není.',
  'errors.unknownPerson': 'Tento člověk tu není. Vyberte prosím někoho ze seznamu.',
  'errors.taskIdTaken': 'Úkol se nepodařilo uložit. Zkuste to prosím ještě jednou.',
  'errors.taskSettled': 'Tento úkol už je uzavřený.',
  'errors.taskNotAgreed': 'K tomuto úkolu ještě nezaznělo ano.',
  'errors.ownerCannotHoldTasks': 'Tento člověk tu úkoly nepřijímá. Vyberte prosím někoho jiného.',
  'errors.childNeedsAdult': 'Dítě může mít úkol jen s dospělým. Doplňte prosím, s kým.',
  'errors.staleTask': 'Úkol mezitím někdo změnil. Podívejte se a upravte ho znovu.',
  'errors.nameTaken':
    'Tohle jméno už tu někdo má. Přidejte prosím příjmení nebo jeho první písmeno.',
  'errors.protectedText':
    'Nic se neodeslalo: v textu je chráněný údaj a ten by tu četli i ostatní. Napište to prosím jinak.',
  'errors.protectedTooMany': 'Víc chráněných údajů už přidat nejde. Některý prosím odeberte.',
  'errors.protectedTooManyParts': 'U jednoho údaje je moc částí. Některou prosím odeberte.',
  'errors.protectedTooLong': 'Údaj je moc dlouhý. Zapište ho prosím kratší.',
  'errors.protectedTooShort': 'Údaj je moc krátký, našel by se všude. Doplňte prosím víc slov.',
  'errors.protectedOnlyKind': 'Chybí jméno toho místa. Doplňte ho prosím.',
  'errors.protectedRepeated': 'Tento údaj už v seznamu je.',
} as const satisfies Messages;
