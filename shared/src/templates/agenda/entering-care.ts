import { agendaOf, type StageTemplate } from '../../domain/agenda/agenda.ts';
import { stageId } from '../../ids.ts';
import { localised } from '../localised.ts';
import { arrival, opening, purpose, rules } from './beginning-stages.ts';
import { childVoice, strengths, worries } from './listening-stages.ts';
import { check, closing, plan } from './planning-stages.ts';
import { ask, forEverybody, lasting } from './stage-parts.ts';
import { needsNetwork, options, rest } from './widening-stages.ts';

/**
 * B: a child may go into institutional care (domain.md 3.4). The tone is loss: more time, a longer break, and it is
 * said plainly what is open today and what the court decides.
 */

const whatIsOpen: StageTemplate = {
  ...purpose,
  title: { cs: 'Proč jsme tady: co je otevřené', en: 'Why we are here: what is open' },
  purpose: localised(
    'Říct poctivě, o čem můžeme rozhodnout dnes a o čem rozhodne soud.',
    'Say honestly what we can decide today and what the court will decide.',
  ),
  question: localised(
    'O čem můžeme rozhodnout dnes a o čem rozhodne soud?',
    'What can we decide today, and what will the court decide?',
  ),
  doneWhen: localised(
    'všichni vědí, co dnes otevřené je a co není, a rodič řekl, co si od dneška přeje.',
    'everyone knows what is open today and what is not, and the parent has said what they wish for.',
  ),
  plannedMinutes: 10,
  prompts: [
    ask(
      'Co by pro vás dnes bylo důležité, i když o všem nerozhodneme?',
      'What matters to you today, even if we do not decide everything?',
    ),
    ask(
      'Řekněte prosím jednou větou, proč o tom mluvíme právě teď.',
      'Please say in one sentence why we talk about it now.',
      'professionals',
    ),
    ask(
      'Je někomu nejasné, co rozhodne soud?',
      'Is it unclear to anyone what the court will decide?',
    ),
  ],
};

const childAsks: StageTemplate = {
  ...childVoice,
  question: localised(
    'Na co se dítě ptá? Odpovíme na to nejdřív.',
    'What does the child ask? We answer that first.',
  ),
  prompts: [
    ask(
      'Na co se chceš zeptat? Odpovíme, než půjdeme dál.',
      'What do you want to ask? We will answer before we go on.',
      'child',
    ),
    ask(
      'Koho chceš vídat? Co potřebuješ mít u sebe?',
      'Whom do you want to see? What do you need to have with you?',
      'child',
    ),
    ask(
      'Odpovídejte krátce a pravdivě. Když něco nevíme, řekněme to.',
      'Answer briefly and truthfully. If we do not know, let us say so.',
      'adults',
    ),
  ],
};

const alternatives: StageTemplate = {
  ...forEverybody,
  id: stageId('alternatives'),
  kind: 'alternatives',
  title: { cs: 'Co ještě můžeme zkusit', en: 'What else can be tried' },
  purpose: localised(
    'Projít, co všechno musí být vyzkoušeno, než dítě půjde do ústavu: příbuzní, pěstoun na přechodnou dobu, denní nebo terénní služba, pobyt celé rodiny.',
    'Go through all that must be tried before a child goes into care: relatives, short-term foster care, day or outreach services, a stay of the whole family.',
  ),
  question: localised(
    'Kdo nebo co by mohlo pomoct, aby dítě nemuselo z domova?',
    'Who or what could help so that the child need not leave home?',
  ),
  doneWhen: localised(
    'je u každé možnosti napsáno, kdo ji vyzkouší, nebo proč teď nejde.',
    'each possibility says who will try it, or why it is not possible now.',
  ),
  plannedMinutes: 15,
  opens: ['options'],
  first: 'family',
  prompts: [
    ask(
      'Kdo z příbuzných nebo známých by mohl dítě na čas vzít k sobě?',
      'Which relative or friend could take the child in for a while?',
    ),
    ask(
      'Pomohla by služba, která chodí domů, nebo místo pro celou rodinu?',
      'Would a service that comes home help, or a place for the whole family?',
    ),
    ask('Co už se zkoušelo a proč to skončilo?', 'What has been tried, and why did it end?'),
  ],
};

const planOfReturn: StageTemplate = {
  ...plan,
  doneWhen: localised(
    'víme, co se musí změnit, aby se dítě vrátilo, jak to poznáme a do kdy, kdy se rodina uvidí poprvé a kdo to dítěti řekne.',
    'we know what must change for the child to return, how we will see it and by when, when the family meets first and who tells the child.',
  ),
  plannedMinutes: 25,
  prompts: [
    ask(
      'Co se musí změnit, aby se dítě mohlo vrátit? Jak to změříme a do kdy?',
      'What must change so that the child can return? How do we measure it, and by when?',
    ),
    ask(
      'Kdy se uvidíte poprvé? Kdo pojede a kdo zaplatí cestu?',
      'When will you first see each other? Who travels, and who pays?',
    ),
    ask(
      'Budou sourozenci spolu? Do jaké školy bude dítě chodit? Co si vezme s sebou?',
      'Will the siblings be together? Which school? What does the child take along?',
    ),
    ask('Kdo to dítěti řekne a kdy?', 'Who tells the child, and when?'),
  ],
};

/** 150 minutes from `opening` to `closing`. */
export const enteringCare = agendaOf([
  arrival,
  opening,
  rules,
  whatIsOpen,
  childAsks,
  strengths,
  worries,
  alternatives,
  lasting(rest, 10),
  needsNetwork,
  options,
  planOfReturn,
  check,
  closing,
]);
