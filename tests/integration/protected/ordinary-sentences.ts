import { canonicalAgenda } from '@opora/shared/templates/agenda/canonical-agenda.ts';
import { demoConference } from '@opora/shared/templates/demo/demo-conference.ts';
import { demoDay } from '@opora/shared/templates/demo/demo-days.ts';
import { demoMembers, demoNeeds } from '@opora/shared/templates/demo/demo-network.ts';
import { demoTasks } from '@opora/shared/templates/demo/demo-tasks.ts';
import { demoTexts } from '@opora/shared/templates/demo/demo-texts.ts';
import { situationCards } from '@opora/shared/templates/if-this-happens.ts';
import { planSections } from '@opora/shared/templates/plan-sections.ts';

/** Invented; many are ordinary words, or have one inside. */
export const watchedStrings: readonly string[] = [
  ...[
    'Lidická 7, Písek',
    'Školní 12, 397 01 Písek',
    'Nová 3',
    'Krátká 18/2',
    'U Školy 5',
    'Pod Lesem 21',
  ],
  ...[
    'ZŠ Tylova',
    'MŠ Sluníčko',
    'škola Na Výsluní',
    'Dětské centrum Beruška',
    'azylový dům Vlaštovka',
  ],
  ...[
    'Naděje, z. s.',
    'pekárna U Anděla',
    'Dolní Lhota',
    'Záhoří',
    'Labe',
    'Mostek',
    'Radost',
    'Klíček',
  ],
  ...['HIV', 'ADHD', 'deprese', 'závislost', 'schizofrenie', 'autismus', 'porucha osobnosti'],
  ...['777 123 456', '+420 605 111 222', '010203/4567', '12. 3. 2014'],
];

/** Nothing watched is in them, much that is close. */
const closeToIt: readonly string[] = [
  'U školy čeká každé ráno babička.',
  'Sraz je u školy v sedm hodin.',
  'Pod lesem stojí altán, tam si děti hrají.',
  'Od září chodí do nové třídy a má novou paní učitelku.',
  'V krátké větě řekl, co potřebuje.',
  'Ve školní jídelna vaří i pro sourozence.',
  'Na školní výlet pojede s kamarádem.',
  'Sedm dní v týdnu je někdo doma.',
  'Děti si hrají na písku a v parku.',
  'Písek na hřiště přiveze město.',
  'Ella nakreslila sluníčko a berušku.',
  'Na drátě seděla vlaštovka, Vašík ji viděl první.',
  'Být na výsluní nikdo nechce.',
  'Našli klíče od sklepa a jeden zámek.',
  'Rád jezdí na kole, ráda čte.',
  'Radostně běžel domů.',
  'Je slabý a unavený po noční směně.',
  'Slabě slyší na levé ucho.',
  'Archiv úřadu je zavřený do pondělí.',
  'Ohřívá si oběd sám.',
  'Nezávislost na pomoci přijde časem.',
  'Nezávislá poradna pomůže se splátkami.',
  'Za hory pojedou až v zimě.',
  'Co za horou leží, neví.',
  'Nechce mluvit o tom, co bylo.',
  'Mostem se jde deset minut.',
  'Na mostě mávala teta.',
  'Porucha topení je opravená.',
  'Osobnost dítěte se vyvíjí.',
  'Auto stojí za domem.',
  'Autobus jede v 7.12 a v 7.42.',
  'Anděl na stromku se rozbil.',
  'Bydlí v domě s výtahem, dveře číslo 4.',
  'Dluh je 46 000 Kč, splátka 1 200 Kč.',
  'Volat 158, krizová linka 116 111.',
  'Telefon je na lístku na lednici.',
  'Kontrola 15. 1. 2027, další 8. 3. 2027.',
  'Narodil se v březnu, půjde do školy.',
  'Cena 12 314 Kč, sleva 3 %.',
  'Tyl na závěsy koupí babička.',
  'Motá se mu hlava, když nesnídá.',
  'Most přes řeku opravují.',
  'Ta dívka se jmenuje Nela.',
  'Má ráda dort a čaj.',
  'No vám to řeknu rovnou.',
  'Noví spolužáci ho vzali mezi sebe.',
  'Hi, vezmi si míč.',
  'A, D a H jsou písmena na kostkách, D je dvakrát.',
  'Lidé z úřadu přijdou ve středu.',
  'Pomník viděli na výletě třídy.',
  'Dolní řada skříněk patří druhé třídě.',
  'Ve lhůtě třiceti dnů přijde rozhodnutí.',
  'Centrum města je zavřené pro auta.',
  'Spolek zahrádkářů půjčí stan.',
  'Dům má tři patra a zahradu.',
  'Azyl pro kočky hledá dobrovolníky.',
  'Škola začíná v osm, družina končí v pět.',
  'Smutný film vypnuli.',
  'Má to pod kontrolou, les je daleko.',
  'Krátce řečeno, jde to lépe.',
  'Na klíč si dává pozor sám.',
  '7. prosince se sejdeme znovu.',
  'Ulice je klidná, auta tu jezdí pomalu.',
  'V ulici je nová lampa.',
  'Kachny krmí každou neděli.',
  'Léky bere ráno a večer, lékařka ví jak.',
  'Snaží se sedm minut denně číst nahlas.',
  'Slunce je hezké slovo, řekla Věra.',
];

const textsIn = (data: unknown): readonly string[] => {
  if (typeof data === 'string') return [data];
  return typeof data === 'object' && data !== null ? Object.values(data).flatMap(textsIn) : [];
};

/** Each sentence of the invented case and of all templates, in both languages, and those above. */
export const ordinarySentences: readonly string[] = [
  ...new Set([
    ...closeToIt,
    ...textsIn([canonicalAgenda, planSections, situationCards]),
    ...textsIn([
      { ...demoConference(demoDay), protectedStrings: [] },
      demoNeeds,
      demoMembers(demoDay),
    ]),
    ...textsIn([demoTasks(demoDay), demoTexts(demoDay)]),
  ]),
];
