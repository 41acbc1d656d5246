import type { Messages } from '../message.ts';

export const welcomeCs = {
  'welcome.title': 'Plán, který píšete spolu',
  'welcome.what':
    'Opora je společné místo pro setkání rodiny a lidí, kteří jí pomáhají. Všichni vidí tentýž plán a každý do něj může psát.',
  'welcome.link': 'Máte odkaz? Otevřete ho.',
  'welcome.linkMore': 'Najdete ho v pozvánce, ve zprávě nebo v dopise. Přihlašovat se nemusíte.',
  'welcome.demo.title': 'Otevřít jako…',
  'welcome.demo.about': 'Tohle je ukázka',
  'welcome.demo.meeting': 'Setkání je vymyšlené a všichni lidé také. Koná se {day} {time}.',
  'welcome.demo.how':
    'Každý člověk se otevře ve své záložce. Dejte si jich několik vedle sebe a uvidíte celé setkání.',
  'welcome.demo.separate': 'vyjádření zvlášť, bez odkazu',
  'welcome.demo.ownTab': 'otevře se v nové záložce',
} as const satisfies Messages;
