import type { TaskTerms } from '@opora/shared/domain/tasks/task.ts';
import type { ParticipantId } from '@opora/shared/ids.ts';
import { demoDay } from '@opora/shared/templates/demo/demo-days.ts';
import { demoParticipants } from '@opora/shared/templates/demo/demo-people.ts';
import { demoTasks } from '@opora/shared/templates/demo/demo-tasks.ts';
import { describe, expect, it } from 'vitest';
import { createDateFormat } from '../../../i18n/format-date.ts';
import { createTranslate } from '../../../i18n/translate.ts';
import { bindShortWords } from '../../../i18n/typography.ts';
import { roomCatalogues } from '../../../testing/room-catalogues.ts';
import { createDueWords } from './due-words.ts';
import { readBack } from './read-back.ts';

function inLanguage(language: 'cs' | 'en') {
  const t = createTranslate(language, roomCatalogues[language]);
  const name = (id: ParticipantId) =>
    demoParticipants.find((person) => person.id === id)?.callName ?? '';
  return {
    t,
    name,
    due: createDueWords({ t, language }, createDateFormat(language, 'Europe/Prague')),
    names: (ids: readonly ParticipantId[]) => new Intl.ListFormat(language).format(ids.map(name)),
    text: (written: string) => bindShortWords(written, 'cs'),
  };
}

function read(terms: TaskTerms, language: 'cs' | 'en' = 'cs', isOwner = false): string {
  const { promise, due, more } = readBack(terms, isOwner, inLanguage(language));
  return [promise, due, ...more].join(' ').replaceAll('\u00a0', ' ');
}

const tasks = demoTasks(demoDay).map(({ terms }) => terms);
const [t1, , t3] = tasks;
if (t1 === undefined || t3 === undefined) throw new Error('the case has eight tasks');

describe('a task read back', () => {
  it('[TK1] says each task of the invented case in whole sentences', () => {
    expect(tasks.map((terms) => read(terms))).toMatchInlineSnapshot(`
      [
        "Jitka si vezme na starost „Zavést ranní pořádek: Jitka po noční budí děti po telefonu v 6.20, Lída v 7.20 odvádí Ellu, Matyáš jde s Kubou“. Od pondělí 14. prosince. Poznáme to takto: do 15. 1. nejvýš 2 pozdní příchody, 0 neomluvených hodin. Pomoc: Lenka pomůže sepsat rozpis na lednici. Záskok: Lída.",
        "Irena si vezme na starost „Domluvit doučování matematiky a češtiny dvakrát týdně ve škole a dohnání látky“. Do pátku 18. prosince. Poznáme to takto: rozvrh doučování v ruce rodiče. Pomoc: doučování je ve škole zdarma. Záskok: asistentka pedagoga.",
        "Lenka si vezme na starost „Domluvit splátkový kalendář s pronajímatelem a dodavatelem energie“. Do pátku 22. ledna. Na úkolu je také Jitka. Poznáme to takto: podepsané dohody, první splátka. Pomoc: doklady přinese Jitka 14. 12. Záskok: dluhová poradna.",
        "Jitka si vezme na starost „Objednat Vašíka na logopedii a jít na první návštěvu“. Do pátku 29. ledna. Poznáme to takto: potvrzený termín. Pomoc: žádanku pošle Alžběta do 11. 12. Záskok: Věra.",
        "Simona si vezme na starost „Najít dětského psychologa pro Matyáše“. Do pátku 15. ledna. Poznáme to takto: termín, nebo náhrada. Pomoc: souhlas dá Jitka; Věra chce být u první návštěvy.",
        "Věra si vezme na starost „Spát u dětí v úterý a ve čtvrtek; v sobotu má Lída telefon u sebe“. Každé úterý a čtvrtek od čtvrtka 10. prosince. Poznáme to takto: kalendář nocí, žádná prázdná. Pomoc: klíče, přikrývka. Záskok: Lída. Je to bezpečnostní úkol.",
        "Simona si vezme na starost „Sepsat bezpečnostní plán a domluvit signál“. Do pátku 11. prosince. Na úkolu je také Jitka. Poznáme to takto: Jitka má list u sebe. Pomoc: intervenční centrum. Záskok: Lenka. Je to bezpečnostní úkol.",
        "Lenka si vezme na starost „Zařídit fotbal: příspěvky z nadačního fondu, dovoz s rodinou Kuby“. Do pondělí 21. prosince. Poznáme to takto: Matyáš hraje na jaře. Pomoc: trenér potvrdí. Záskok: Nikola.",
      ]
    `);
  });

  it('[TK1] says them in English', () => {
    expect([read(t1, 'en'), read(t3, 'en')]).toMatchInlineSnapshot(`
      [
        "Jitka takes on “Zavést ranní pořádek: Jitka po noční budí děti po telefonu v 6.20, Lída v 7.20 odvádí Ellu, Matyáš jde s Kubou”. From Monday 14 December. How we will know: do 15. 1. nejvýš 2 pozdní příchody, 0 neomluvených hodin. What helps: Lenka pomůže sepsat rozpis na lednici. Backup: Lída.",
        "Lenka takes on “Domluvit splátkový kalendář s pronajímatelem a dodavatelem energie”. By Friday 22 January. Also on this task: Jitka. How we will know: podepsané dohody, první splátka. What helps: doklady přinese Jitka 14. 12. Backup: dluhová poradna.",
      ]
    `);
  });

  it('[TK1] speaks to the owner as to a person', () => {
    expect(read(t3, 'cs', true)).toMatch(/^Vezmete si na starost „Domluvit splátkový/);
    expect(read(t3, 'en', true)).toMatch(/^You take on “Domluvit splátkový/);
  });

  it('[TK1] says that a date is missing, and leaves out what else nobody has said', () => {
    const bare = { ...t3, due: null, with: [], howWeKnow: '', support: '', backup: '' };
    expect(read(bare)).toBe(
      'Lenka si vezme na starost „Domluvit splátkový kalendář s pronajímatelem a dodavatelem energie“. Termín zatím nikdo neřekl.',
    );
  });

  it('ends a sentence once, whoever ended it', () => {
    expect(read({ ...t3, what: 'Zavolat.', support: 'Kdy?' })).toMatch(/„Zavolat“\. Do .* Kdy\? /);
  });
});
