import type { Messages } from '../message.ts';

export const joinCs = {
  'join.meeting': 'Setkání {day} {time}',
  'join.title': 'Jak vám máme říkat?',
  'join.who': 'Jste tu jako {tie}.',
  'join.whoInvited': 'Jste tu jako {tie}. Zve vás {name}.',
  'join.notMe': 'To nejsem já',
  'join.place': 'Kde teď jste?',
  'join.placeRoom': 'V místnosti',
  'join.placeRemote': 'Na dálku',
  'join.alone': 'Jste v místnosti sami? Může vás někdo slyšet?',
  'join.aloneYes': 'Nikdo mě neslyší',
  'join.aloneNo': 'Někdo mě může slyšet',
  'join.aloneMissing': 'Vyberte prosím jednu odpověď.',
  'join.pinTitle': 'Napište svůj PIN',
  'join.pinContinue': 'Pokračovat',
  'join.pin': 'PIN',
  'join.pinHint': 'Šest číslic. Nepřišly s odkazem, někdo vám je řekl nebo poslal zvlášť.',
  'join.pinMissing': 'Napište prosím všech šest číslic.',
  'join.promise.title': 'Co tu zazní, zůstává mezi námi',
  'join.promise.text':
    'Co tu uslyším, použiju jen k plánu, na kterém se dohodneme. Jinde to neřeknu. Něco musíme oznámit ze zákona.',
  'join.promise.recording': 'Nic nenahráváme.',
  'join.enter': 'Souhlasím, vstoupit',
  'join.entering': 'Vstupujete',
  'join.refuse': 'Nesouhlasím, a přesto chci vejít',
  'join.refuseNote': 'Jen se to poznamená.',
  'join.nameMissing': 'Napište prosím, jak vám máme říkat.',

  'join.other.title': 'Tento odkaz je pro někoho jiného',
  'join.other.text': 'Zavřete prosím tuto stránku. Nic se nestalo a nic se neuložilo.',
  'join.other.call': 'Svůj vlastní odkaz vám pošle {name}. Zavolejte a řekněte si o něj.',
  'join.other.callSomebody':
    'Svůj vlastní odkaz vám pošle ten, kdo setkání svolává. Zavolejte a řekněte si o něj.',
  'join.other.back': 'Přece jsem to já',
  'join.other.leave': 'Odejít',

  'join.screen.title': 'Společná obrazovka',
  'join.screen.text': 'Otevřete ji na počítači u projektoru nebo na televizi, kam všichni vidí.',
  'join.screen.open': 'Otevřít obrazovku',
  'join.screen.opening': 'Otevírá se',

  'join.code.title': 'Vstup s kódem',
  'join.code.link':
    'Máte svůj odkaz v pozvánce nebo ve zprávě? Otevřete ho, kód potom nepotřebujete. Stejný odkaz vás i vrátí zpátky.',
  'join.code.label': 'Kód z plátna',
  'join.code.hint': 'Šest písmen a číslic. Pokud kód nevidíte, řekněte si o něj.',
  'join.code.missing': 'Kód má šest písmen a číslic. Podívejte se na něj prosím ještě jednou.',
  'join.code.wrong': 'Tento kód neplatí. Podívejte se na něj prosím ještě jednou.',
  'join.code.name': 'Vaše jméno',
  'join.code.nameHint': 'Podle něj vás někdo pustí dál.',

  'join.opening': 'Otevíráme pozvánku.',
  'join.left.title': 'Odešli jste',
  'join.left.text': 'Stránku můžete zavřít. Vrátit se můžete kdykoli přes svůj odkaz.',

  'join.error.expired.title': 'Tento odkaz neplatí',
  'join.error.expired.text':
    'Odkaz se možná nepřenesl celý, nesedí k němu PIN, nebo už skončila jeho platnost. Zavolejte tomu, kdo vás pozval.',
  'join.error.nameProtected': 'Tohle jméno tu nejde použít. Napište prosím jiné.',
  'join.error.nameTaken':
    'Tohle jméno už tu někdo má. Přidejte prosím příjmení nebo jeho první písmeno.',
  'join.error.tooMany':
    'Odkaz se teď otevíral moc často. Počkejte prosím minutu a zkuste to znovu.',
  'join.error.away': 'Teď se nedaří spojit. Zkontrolujte připojení k internetu a zkuste to znovu.',
  'join.error.fault': 'Teď to nejde, chyba je na naší straně. Zkuste to prosím za chvíli.',
  'join.error.title': 'Ještě to nejde otevřít',
} as const satisfies Messages;
