import type { Agenda } from '../../domain/agenda/agenda.ts';
import type { AgendaTemplateId } from '../../domain/agenda/template-ids.ts';
import { canonicalAgenda } from './canonical-agenda.ts';
import { enteringCare } from './entering-care.ts';
import { familyConference } from './family-conference.ts';
import { fosterFamily } from './foster-family.ts';
import { hybrid } from './hybrid.ts';
import { ledByChild } from './led-by-child.ts';
import { returnHome } from './return-home.ts';
import { review } from './review.ts';
import { toIndependence } from './to-independence.ts';

const agendas: Readonly<Record<AgendaTemplateId, Agenda>> = {
  'at-risk': canonicalAgenda,
  'entering-care': enteringCare,
  'return-home': returnHome,
  'to-independence': toIndependence,
  'foster-family': fosterFamily,
  'family-conference': familyConference,
  'led-by-child': ledByChild,
  review,
  hybrid,
};

/** The stages of a template, all their texts with them: the server's, since that is much to send to a page. */
export const agendaFor = (template: AgendaTemplateId): Agenda => agendas[template];
