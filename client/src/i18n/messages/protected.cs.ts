import type { Messages } from '../message.ts';

/** The organiser's list of what must not be written where everybody reads. */
export const protectedCs = {
  'protected.title': 'Chráněné údaje',
  'protected.what':
    'Co je tady, to nikdo nenapíše do plánu, do úkolu ani do jména, ani v jiném pádu nebo bez háčků. Seznam vidíte jen vy a co už někde stojí, tam zůstane.',
  'protected.empty': 'Zatím tu nic není.',
  'protected.alone': 'Hlídá se i samotné: {parts}',
  'protected.stands': 'Už to stojí v plánu: {sections}. Můžete to tam přepsat.',
  'protected.newText': 'Nový údaj',
  'protected.text': 'Údaj',
  'protected.textHint': 'Adresa, škola, diagnóza nebo telefon.',
  'protected.parts': 'Co ho prozradí i samotné',
  'protected.partsHint': 'Oddělte čárkou. Počítá se, jen když je to napsané jako jméno.',
  'protected.add': 'Přidat údaj',
  'protected.save': 'Uložit změnu',
  'protected.leave': 'Nechat, jak to bylo',
  'protected.change': 'Změnit',
  'protected.changeOf': 'Změnit: {text}',
  'protected.remove': 'Odebrat',
  'protected.removeOf': 'Odebrat: {text}',
  'protected.added': 'Údaj je přidaný.',
  'protected.saved': 'Změna je uložená.',
  'protected.removed': 'Údaj je odebraný.',
} as const satisfies Messages;
