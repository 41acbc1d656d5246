import type { AgendaTemplateId } from '../../domain/agenda/template-ids.ts';
import type { Localised } from '../../domain/text.ts';
import { localised } from '../localised.ts';

/** A template as it is chosen; its stages are in `template-agendas.ts`. */
export interface AgendaTemplate {
  readonly id: AgendaTemplateId;
  readonly name: Localised;
  /** For whom it is, in one sentence. */
  readonly forWhom: Localised;
  /** Without arriving. */
  readonly minutes: number;
}

/** In the order of domain.md 3.4. */
export const agendaTemplates: readonly AgendaTemplate[] = [
  {
    id: 'at-risk',
    name: { cs: 'Děti a rodiny v těžké situaci', en: 'Children and families at risk' },
    forWhom: localised(
      'Rodina potřebuje pomoc, aby děti mohly zůstat doma.',
      'A family needs help so that the children can stay at home.',
    ),
    minutes: 120,
  },
  {
    id: 'entering-care',
    name: { cs: 'Dítě možná půjde do ústavu', en: 'A child may go into care' },
    forWhom: localised(
      'Hledá se, co ještě zkusit, než dítě odejde z domova, a za jakých podmínek se vrátí.',
      'We look for what else to try before a child leaves home, and for the conditions of the return.',
    ),
    minutes: 150,
  },
  {
    id: 'return-home',
    name: { cs: 'Návrat domů', en: 'Return home' },
    forWhom: localised(
      'Dítě se vrací z ústavu k rodině.',
      'A child returns to the family from care.',
    ),
    minutes: 135,
  },
  {
    id: 'to-independence',
    name: { cs: 'Odchod do samostatnosti', en: 'Leaving for independence' },
    forWhom: localised(
      'Mladý člověk odchází z ústavu a zve si hosty sám.',
      'A young person leaves care and invites the guests themselves.',
    ),
    minutes: 120,
  },
  {
    id: 'foster-family',
    name: { cs: 'Pěstounská rodina', en: 'Foster family' },
    forWhom: localised(
      'Pěstouni nebo příbuzní pečují o dítě a rodiče jsou v kontaktu.',
      'Foster carers or relatives care for a child, and the parents are in contact.',
    ),
    minutes: 140,
  },
  {
    id: 'family-conference',
    name: { cs: 'Rodinná konference', en: 'Family group conference' },
    forWhom: localised(
      'Plán dělá rodina sama, ve svém soukromém čase.',
      'The family makes the plan by itself, in its private time.',
    ),
    minutes: 200,
  },
  {
    id: 'led-by-child',
    name: { cs: 'Setkání, které vede dítě', en: 'A meeting led by the child' },
    forWhom: localised(
      'Dítě vybírá témata a určuje, co bude první.',
      'The child chooses the topics and what comes first.',
    ),
    minutes: 105,
  },
  {
    id: 'review',
    name: { cs: 'Hodnocení plánu', en: 'Review of the plan' },
    forWhom: localised(
      'Plán už je a díváme se, co se povedlo a co dál.',
      'There is a plan, and we look at what worked and what comes next.',
    ),
    minutes: 60,
  },
  {
    id: 'hybrid',
    name: { cs: 'Někdo je na dálku', en: 'Some join remotely' },
    forWhom: localised(
      'Rodina sedí v místnosti a někteří odborníci jsou na dálku.',
      'The family sits in the room and some professionals join remotely.',
    ),
    minutes: 125,
  },
];
