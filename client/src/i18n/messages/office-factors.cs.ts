import type { Messages } from '../message.ts';

/** Passkeys, codes and the office's own account: what people of the office prove themselves with. */
export const officeFactorsCs = {
  'officeFactors.passkeys.title': 'Přístupové klíče',
  'officeFactors.passkeys.about':
    'S přístupovým klíčem se přihlásíte otiskem, obličejem nebo PINem svého zařízení. Heslo psát nemusíte a falešná stránka z vás nic nevyláká.',
  'officeFactors.passkeys.none': 'Zatím nemáte žádný.',
  'officeFactors.passkeys.oneOnly':
    'Přidejte si ještě jeden na jiném zařízení. Když jedno ztratíte, přihlásíte se druhým.',
  'officeFactors.passkeys.made': 'přidán {day}',
  'officeFactors.passkeys.used': 'naposledy použit {day}',
  'officeFactors.passkeys.unused': 'ještě nepoužit',
  'officeFactors.passkeys.add': 'Přidat přístupový klíč',
  'officeFactors.passkeys.addTitle': 'Nový přístupový klíč',
  'officeFactors.passkeys.name': 'Jak mu budete říkat',
  'officeFactors.passkeys.nameHint': 'Třeba „notebook v kanceláři“ nebo „klíč na šňůrce“.',
  'officeFactors.passkeys.nameMissing': 'Napište, jak mu budete říkat.',
  'officeFactors.passkeys.next': 'Pokračovat na zařízení',
  'officeFactors.passkeys.asking': 'Řiďte se pokyny zařízení…',
  'officeFactors.passkeys.rename': 'Přejmenovat',
  'officeFactors.passkeys.renameOne': 'Přejmenovat: {name}',
  'officeFactors.passkeys.renameTitle': 'Přejmenovat přístupový klíč',
  'officeFactors.passkeys.save': 'Uložit',
  'officeFactors.passkeys.remove': 'Odebrat',
  'officeFactors.passkeys.removeOne': 'Odebrat: {name}',
  'officeFactors.passkeys.removeTitle': 'Odebrat klíč „{name}“?',
  'officeFactors.passkeys.removeText':
    'Tímto klíčem se už nepřihlásíte. V zařízení může zůstat; smazat ho můžete v jeho nastavení.',
  'officeFactors.passkeys.unavailable': 'Tento prohlížeč přístupové klíče neumí.',

  'officeFactors.totp.title': 'Kódy z aplikace',
  'officeFactors.totp.about':
    'Aplikace v telefonu ukazuje šest číslic, které se každých 30 sekund mění. Po hesle je opíšete.',
  'officeFactors.totp.since': 'Zapnuto od {day}.',
  'officeFactors.totp.off': 'Teď je vypnuto.',
  'officeFactors.totp.begin': 'Zapnout kódy',
  'officeFactors.totp.renew': 'Přejít na jiný telefon',
  'officeFactors.totp.remove': 'Vypnout kódy',
  'officeFactors.totp.removeTitle': 'Vypnout kódy z aplikace?',
  'officeFactors.totp.removeText':
    'Na kód se vás už nebudeme ptát. V aplikaci ho pak můžete smazat.',
  'officeFactors.totp.setUpTitle': 'Kódy z aplikace',
  'officeFactors.totp.scan': 'Načtěte obrázek aplikací, která umí ověřovací kódy.',
  'officeFactors.totp.picture': 'Obrázek pro aplikaci s kódy',
  'officeFactors.totp.type': 'Nejde to načíst? Opište do aplikace tento klíč:',
  'officeFactors.totp.once': 'Obrázek ani klíč už znovu neukážeme. Nikomu je neposílejte.',
  'officeFactors.totp.firstCode': 'Kód, který aplikace teď ukazuje',
  'officeFactors.totp.confirm': 'Zapnout',
  'officeFactors.totp.begunAlready': 'Dosavadní kódy přestanou platit, až zapnete nové.',

  'officeFactors.code': 'Kód z aplikace',
  'officeFactors.codeHint': 'Šest číslic z aplikace v telefonu.',
  'officeFactors.codeMissing': 'Opište všech šest číslic.',
  'officeFactors.codeSend': 'Potvrdit kód',

  'officeFactors.provider.title': 'Účet úřadu',
  'officeFactors.provider.about':
    'Přihlásíte se stejným účtem, jaký máte do ostatních systémů úřadu.',
  'officeFactors.provider.linked': 'Propojeno od {day}.',
  'officeFactors.provider.notLinked': 'Zatím není propojený.',
  'officeFactors.provider.link': 'Propojit s účtem úřadu',
  'officeFactors.provider.unlink': 'Zrušit propojení',
  'officeFactors.provider.unlinkTitle': 'Zrušit propojení s účtem úřadu?',
  'officeFactors.provider.unlinkText':
    'Účtem úřadu se už nepřihlásíte. Propojit ho můžete kdykoli znovu.',

  'officeFactors.second.title': 'Ještě jedno ověření',
  'officeFactors.second.text': 'Heslo souhlasí. Teď potřebujeme ověřit, že jste to vy.',
  'officeFactors.second.again': 'Začít znovu od hesla',
  'officeFactors.or': 'nebo',
  'officeFactors.withPasskey': 'Přihlásit se přístupovým klíčem',
  'officeFactors.withProvider': 'Přihlásit se přes účet úřadu',
  'officeFactors.confirmWithPasskey': 'Potvrdit přístupovým klíčem',
  'officeFactors.confirmWithProvider': 'Potvrdit přes účet úřadu',
  'officeFactors.leaving': 'Přecházíme na přihlášení úřadu…',

  'officeFactors.return.waiting': 'Dokončujeme přihlášení…',
  'officeFactors.return.failedTitle': 'Přes účet úřadu se to nepovedlo',
  'officeFactors.return.back': 'Zpět na přihlášení',

  'officeFactors.keep': 'Nechat, jak to je',
  'officeFactors.loading': 'Načítáme…',
  'officeFactors.notLoaded': 'Nepodařilo se načíst, čím se přihlašujete.',
  'officeFactors.retry': 'Zkusit znovu',

  'officeFactors.device.cancelled':
    'Zařízení ověření nedokončilo. Nic se nestalo, můžete to zkusit znovu.',
  'officeFactors.device.known': 'Toto zařízení už přístupový klíč k vašemu účtu má.',
  'officeFactors.device.unable':
    'Toto zařízení nebo prohlížeč přístupový klíč nepoužije. Zkuste jiné zařízení nebo jiný způsob.',
  'officeFactors.error.codeWrong':
    'Kód nesedí. Opište prosím ten, který aplikace ukazuje právě teď.',
  'officeFactors.error.codesPaused': 'Bylo to moc kódů za sebou. Zkuste to prosím za 15 minut.',
  'officeFactors.error.setUpOver': 'Trvalo to moc dlouho. Začněte prosím znovu.',
  'officeFactors.error.passkeyRefused':
    'S tímto přístupovým klíčem to nejde. Zkuste prosím jiný, nebo jiný způsob.',
  'officeFactors.error.passkeyTaken':
    'Toto zařízení nebo už jedenáctý klíč přidat nejde. Zkuste prosím jiné zařízení, nebo nejdřív některý klíč odeberte.',
  'officeFactors.error.lastWayIn':
    'Je to jediný způsob, jak se k účtu přihlásit. Přidejte si prosím nejdřív jiný.',
  'officeFactors.error.providerUnreachable':
    'Přihlášení úřadu teď neodpovídá. Zkuste to prosím za chvíli, nebo se přihlaste jinak.',
  'officeFactors.error.providerRefused':
    'Přihlášení úřadu nevyšlo nebo trvalo moc dlouho. Zkuste to prosím znovu.',
  'officeFactors.error.identityUnknown':
    'Tento účet úřadu tu zatím není propojený. Přihlaste se prosím heslem a propojte ho v části Můj účet.',
  'officeFactors.error.identityTaken':
    'Propojit to nejde: tento účet úřadu, nebo váš účet tady, už propojený je.',
} as const satisfies Messages;
