import type { SectionName, SectionTemplate } from '../domain/plan/sections.ts';
import { sectionNames } from '../domain/plan/sections.ts';
import { localised } from './localised.ts';

/** Domain.md 4.2 in plain words. A record, so that a new section does not compile without its words. */
const wording: Readonly<Record<SectionName, Omit<SectionTemplate, 'name'>>> = {
  purpose: {
    title: { cs: 'Proč jsme tady: cíl', en: 'Why we are here: goal' },
    question: localised(
      'Proč jsme se sešli a podle čeho poznáme, že to dopadlo dobře?',
      'Why are we meeting, and how will we know that it went well?',
    ),
  },
  child: {
    title: { cs: 'Hlas dítěte', en: "The child's voice" },
    question: localised(
      'Co má zůstat, co se má změnit a kdo má pomoct?',
      'What should stay, what should change and who should help?',
    ),
  },
  strengths: {
    title: { cs: 'Co funguje', en: 'What is working' },
    question: localised(
      'Co se daří a na čem je to vidět?',
      'What goes well, and where does it show?',
    ),
  },
  worries: {
    title: { cs: 'S čím si děláme starosti', en: 'Worries and risks' },
    question: localised(
      'Co se děje, jak často a co to dělá s dítětem?',
      'What happens, how often, and what does it do to the child?',
    ),
  },
  unknown: {
    title: { cs: 'Co nevíme', en: 'What we do not know' },
    question: localised(
      'Co ještě nevíme a kdo to zjistí?',
      'What do we not know yet, and who will find out?',
    ),
  },
  needs: {
    title: { cs: 'Co je potřeba', en: 'What is needed' },
    question: localised(
      'Co děti a rodina potřebují a kdo s tím může pomoct?',
      'What do the children and the family need, and who can help with it?',
    ),
  },
  options: {
    title: { cs: 'Nápady a možnosti', en: 'Ideas and options' },
    question: localised('Co by mohlo pomoct, třeba jen trochu?', 'What could help, even a little?'),
  },
  goals: {
    title: { cs: 'Cíle', en: 'Goals' },
    question: localised('Až se to povede, co uvidíme?', 'Once it works, what will we see?'),
  },
  services: {
    title: { cs: 'Služby a opatření OSPOD', en: 'Services and child protection measures' },
    question: localised(
      'Která služba pomůže, s čím a do kdy, a co udělá OSPOD, úřad na ochranu dětí?',
      'Which service helps, with what and until when, and what will child protection do?',
    ),
  },
  contact: {
    title: { cs: 'Kontakt dítěte s blízkými', en: 'The child’s contact with close people' },
    question: localised(
      'S kým se dítě vídá nebo si volá, kdy a jak?',
      'Whom does the child see or call, when and how?',
    ),
  },
  contingency: {
    title: { cs: 'Co když…', en: 'What if…' },
    question: localised(
      'Když se něco pokazí, kdo co udělá a komu zavolá?',
      'If something goes wrong, who does what and whom do they call?',
    ),
  },
  exit: {
    title: { cs: 'Kdy už pomoc nebude potřeba', en: 'When help is no longer needed' },
    question: localised(
      'Podle čeho poznáme, že už to rodina zvládne sama?',
      'How will we know that the family can manage on its own?',
    ),
  },
  // The contact person has no section of its own in the documents and stands here.
  review: {
    title: { cs: 'Kdy a jak plán vyhodnotíme', en: 'When and how we review the plan' },
    question: localised(
      'Kdy se sejdeme příště, jak poznáme, co se povedlo, a kdo je do té doby kontaktní osoba?',
      'When do we meet next, how will we know what worked, and who is the contact person until then?',
    ),
  },
  // Introductions and added rules are written here too.
  notes: {
    title: { cs: 'Poznámky', en: 'Notes' },
    question: localised(
      'Kdo tu dnes je, co jsme přidali k pravidlům a co by se jinak ztratilo?',
      'Who is here today, what did we add to the rules, and what else would be lost?',
    ),
  },
};

/** One template for each of `sectionNames`, in their order. */
export const planSections: readonly SectionTemplate[] = sectionNames.map((name) => ({
  name,
  ...wording[name],
}));
