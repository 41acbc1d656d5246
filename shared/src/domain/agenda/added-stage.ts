import { extra } from '../../templates/agenda/extra-stage.ts';
import { rest } from '../../templates/agenda/widening-stages.ts';
import type { Stage } from './agenda.ts';
import type { AgendaCommand } from './agenda-commands.ts';

type Adding = Extract<AgendaCommand, { type: 'stage:add' }>;

/** A stage added by hand: what was typed is said alike in both languages, the rest is worded by the template. */
export const addedStage = ({ stageId, kind, title, minutes, opens }: Adding): Stage => ({
  ...(kind === 'break' ? rest : extra),
  id: stageId,
  title: { cs: title, en: title },
  plannedMinutes: minutes,
  opens: kind === 'break' ? [] : opens,
  isSkipped: false,
});
