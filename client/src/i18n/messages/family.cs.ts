import type { Messages } from '../message.ts';

/** Private family time (domain.md 3.4 E). */
export const familyCs = {
  'family.mark': 'Soukromý čas rodiny',
  'family.set': 'Udělat z kroku soukromý čas rodiny',
  'family.setName': 'Soukromý čas rodiny: {title}',
  'family.unset': 'Zase pro všechny',
  'family.unsetName': 'Zase pro všechny: {title}',
  'family.setText': 'Rodina bude psát sama. Do plánu přijde jen to, co zůstane na konci kroku.',

  'family.apart.title': 'Rodina teď mluví sama',
  'family.apart.text':
    'Co si říká a píše, vidí jen ona. Do plánu přijde to, co tam rodina nechá na konci kroku.',
  'family.apart.wait': 'Zůstaňte prosím poblíž. Až krok skončí, otevře se zase plán i úkoly.',
  'family.apart.lead': 'Čas a kroky vedete dál. Když vás rodina zavolá, uvidíte to tady.',

  'family.pause.open': 'Přestávka.',
  'family.pause.until': 'Přestávka do {time}.',

  'family.own': 'Píšete jen mezi sebou. Do plánu přijde jen to, co tu zůstane na konci.',
  'family.ownTasks': 'Úkoly přijdou na řadu v dalším kroku.',
  'family.ownPlan': 'Co už je v plánu',
  'family.opening': 'Otevírá se místo jen pro rodinu.',
  'family.rescue':
    'Krok skončil dřív, než se tato slova uložila. Zkopírujte si je a vložte je do plánu, kam patří.',
  'family.call': 'Zavolat koordinátora',
  'family.called': 'Zavoláno. Počkejte prosím, {name} přijde za vámi.',
  'family.calledSomebody': 'Zavoláno. Počkejte prosím, někdo za vámi přijde.',
  'family.callsYou': 'Rodina vás volá {atTime}. Prosí, abyste za ní přišli.',

  'family.wall': 'Rodina teď mluví sama',
  'family.wallText': 'Za chvíli se zase sejdeme.',
} as const satisfies Messages;
