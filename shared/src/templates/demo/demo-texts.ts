import type { SectionName } from '../../domain/plan/sections.ts';
import type { CalendarDay } from '../../domain/tasks/task.ts';
import { daysAfter, spokenDate } from './demo-days.ts';
import { demoNeeds } from './demo-network.ts';

/** Lines of a section, one paragraph each; empty where the case says nothing. */
export type DemoTexts = Readonly<Record<SectionName, readonly string[]>>;

/**
 * The plan as it reads at the end (domain.md 9.1.2, introductions and the added rule from 9.1.5).
 * Ordinary spaces only, as people type them. Two things are left out on purpose, because this is what
 * every reader of the plan sees: the sentence Matyáš did not release, and what to do about Radim,
 * which belongs to the safety plan.
 */
export const demoTexts = (day: CalendarDay): DemoTexts => ({
  purpose: ['Aby děti chodily včas do školy, zůstaly spolu doma a máma to unesla.'],
  child: [
    'Matyáš: „Nechci do děcáku. Chci, aby ráno někdo byl doma, když má máma noční. Chci dál fotbal.“',
    'Ella: „Kreslím si s tetou Lídou a je tam klid.“',
    'Vašík: nezjišťováno slovy (3 roky). V přítomnosti mámy je klidný, zvuků zvenku se leká.',
  ],
  strengths: [
    'Máma odešla od násilí a drží bydlení čtvrtý měsíc.',
    'Děti jsou spolu.',
    'Matyáš nevynechá trénink.',
    'Babička vaří každou středu.',
    'Ella čte nejlépe ze třídy.',
  ],
  worries: [
    'Matyáš má od září 68 zameškaných hodin, 21 neomluvených.',
    'Tři noci týdně jsou děti od 21.30 do 6.15 bez dospělého.',
    'Dluh na nájmu a energiích 46 000 Kč.',
    'Vašík mluví jen několik slov.',
    'Radim hledá, kde bydlí.',
    'Když se nic nezmění, může se dětem v noci něco stát a nikdo nepomůže; Matyáš nezvládne šestou třídu; rodina do jara přijde o byt.',
  ],
  unknown: [
    'Zda může máma změnit směnu.',
    'Zda teta Monika chce pomoct.',
    'Jak dlouhá je čekací doba u psychologa.',
  ],
  needs: demoNeeds.map((need) => need.label),
  options: [],
  goals: [
    'Až se to povede, uvidíme, že všechny tři děti jsou každý školní den v 7.50 ve škole a školce, nasnídané (dnes 4, chceme 8).',
    'Žádnou noc nejsou děti bez dospělého (dnes 2, chceme 10).',
    'Do konce března známe a platíme splátky, byt je jistý (dnes 3, chceme 7).',
  ],
  services: [],
  contact: [],
  contingency: [
    'Když Věra onemocní: noc bere Lída, Jitka volá Simoně do 12.00.',
    'Když přijde výpověď z nájmu: Lenka do 2 dnů.',
  ],
  exit: [],
  review: [
    `Krátká kontrola ${spokenDate(daysAfter(day, 38))}.`,
    `Hodnotící případová konference ${spokenDate(daysAfter(day, 90))} ve 14.00.`,
    'Kontaktní osoba: Simona Řeháčková.',
  ],
  notes: [
    'Jitka, máma.',
    'Věra, babička. Vařím a hlídám.',
    'K pravidlům přidáváme: Nekřičíme na sebe.',
  ],
});
