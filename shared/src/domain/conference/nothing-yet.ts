import { noAgendaPlan } from '../agenda/agenda-plan.ts';
import { noCircles } from '../circles/no-circles.ts';
import { noFacilitation } from '../facilitation/facilitation.ts';
import { noFamilyTime } from '../family-time/family-state.ts';
import { noIdeas } from '../ideas/idea.ts';
import { closedPens } from '../plan/pens.ts';
import type { ConferenceCore } from './conference.ts';

/** Of a new conference, where nobody has done anything. */
export const nothingYet = {
  tasks: [],
  pens: closedPens,
  times: {},
  ...noCircles,
  familyTime: noFamilyTime,
  agendaPlan: noAgendaPlan,
  previous: null,
  facilitation: noFacilitation,
  ideas: noIdeas,
  scales: [],
  parking: [],
  voices: [],
} as const satisfies Partial<ConferenceCore>;
