import type { Messages } from '../message.ts';

/** For the organiser: who saw what, how to reach people, who is heard apart. Loads on demand. */
export const organiserCs = {
  'organiser.record.what':
    'Tady je, kdo kdy přišel, co četl a co si stáhl. Nic se tu nedá změnit ani smazat a vidíte to jen vy.',
  'organiser.record.person': 'Čí řádky ukázat',
  'organiser.record.everybody': 'Všechny',
  'organiser.record.empty': 'Tady zatím nic není.',
  'organiser.record.older': 'Ukázat starší',
  'organiser.record.damaged':
    'Tento záznam není takový, jak byl zapsán, a to od řádku {seq}. Řekněte to prosím správci.',
  'organiser.record.download': 'Stáhnout záznam (JSON)',
  'organiser.record.downloadWhat':
    'Účastníci, program, plán a úkoly v jednom souboru. Bez kontaktů a chráněných údajů.',
  'organiser.record.head': 'Otisk posledního řádku',
  'organiser.record.headWhat':
    'Opište si ho do spisu. Podle něj se později pozná, že se záznamem nikdo nic neudělal.',
  'organiser.record.server': 'Server',
  'organiser.record.staff': 'Někdo z úřadu',
  'organiser.record.everyone': 'všichni',

  'organiser.document.plan': 'plán',
  'organiser.document.child': 'prostor dítěte',
  'organiser.document.protected': 'chráněnou část',
  'organiser.document.facilitator': 'poznámky facilitátora',
  'organiser.document.family': 'text rodiny',

  'organiser.did.entered': '{name} přichází.',
  'organiser.did.left': '{name} odchází.',
  'organiser.did.putOut': '{name} ukončuje přístup: {what}.',
  'organiser.did.letIn': '{name} pouští dál: {what}.',
  'organiser.did.declined': '{name} nepouští dál: {what}.',
  'organiser.did.linkMade': '{name} vytváří odkaz: {what}.',
  'organiser.did.linkRevoked': '{name} ruší odkaz: {what}.',
  'organiser.did.read': '{name} čte {what}.',
  'organiser.did.wrote': '{name} píše {what}.',
  'organiser.did.readHistory': '{name} se dívá, jak plán vznikal.',
  'organiser.did.exported': '{name} stahuje záznam.',
  'organiser.did.exportedFor': '{name} stahuje výpis: {what}.',
  'organiser.did.changedCircle': '{name} mění, kdo čte chráněnou část.',
  'organiser.did.changedScope': '{name} mění, co vidí: {what}.',
  'organiser.did.readRecord': '{name} čte tento záznam.',
  'organiser.did.brokeGlass': '{name} vstupuje nouzově.',
  'organiser.did.gaveSeat': '{name} předává místo: {what}.',
  'organiser.did.tookSeat': '{name} přebírá místo: {what}.',
  'organiser.did.erased': '{name} maže konferenci.',
  'organiser.did.changedProtected': '{name} mění chráněné údaje.',
  'organiser.did.changedContacts': '{name} mění kontakt: {what}.',
  'organiser.did.recordedStatement': '{name} zapisuje vyjádření: {what}.',
  'organiser.did.sharedStatement': '{name} píše, co se má dozvědět: {what}.',

  'organiser.contacts.what': 'Kontakty vidíte jen vy. Každý z ostatních vidí jen ten svůj.',
  'organiser.contacts.none': 'kontakt chybí',
  'organiser.contacts.phone': 'Telefon',
  'organiser.contacts.phoneHint': 'Jen číslice a mezery, na začátku může být +.',
  'organiser.contacts.email': 'E-mail',
  'organiser.contacts.change': 'Změnit',
  'organiser.contacts.changeOf': 'Změnit kontakt: {name}',
  'organiser.contacts.save': 'Uložit kontakt',
  'organiser.contacts.leave': 'Nechat, jak to bylo',
  'organiser.contacts.saved': 'Kontakt je uložený.',

  'organiser.apart.what':
    'S kým mluvíte zvlášť, nemá odkaz a ostatní o tom člověku nevědí. Co vám řekne, čte kromě vás jen ten, kdo setkání vede.',
  'organiser.apart.forLead':
    'Tohle zaznělo zvlášť, mimo setkání. Kromě vás to čte jen ten, kdo setkání svolal.',
  'organiser.apart.nobody': 'V této konferenci s nikým nemluvíte zvlášť.',
  'organiser.apart.statement': 'Co zaznělo, doslova: {name}',
  'organiser.apart.statementHint': 'Zůstane to tu tak, jak to napíšete. Opravit se to nedá.',
  'organiser.apart.record': 'Zapsat vyjádření',
  'organiser.apart.recorded': 'Vyjádření je zapsané.',
  'organiser.apart.said': 'Zápis: {name}, {when}',
  'organiser.apart.share': 'Co se má dozvědět: {name}',
  'organiser.apart.shareHint': 'Bude to na začátku výpisu. Jména ostatních se v něm změní na role.',
  'organiser.apart.saveShare': 'Uložit text výpisu',
  'organiser.apart.shared': 'Text výpisu je uložený.',
  'organiser.apart.show': 'Ukázat výpis',
  'organiser.apart.download': 'Stáhnout výpis (JSON)',
  'organiser.apart.preview': 'Výpis',
  'organiser.apart.noWords': 'Zatím jste do výpisu nic nenapsali.',
  'organiser.apart.noTasks':
    'Žádný úkol. Ve výpisu jsou jen úkoly, u kterých je tento člověk výslovně uvedený.',
} as const satisfies Messages;
