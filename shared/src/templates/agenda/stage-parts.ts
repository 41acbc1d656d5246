import type { Prompt, StageTemplate } from '../../domain/agenda/agenda.ts';
import { localised } from '../localised.ts';

/** A question to ask aloud. */
export const ask = (cs: string, en: string, to: Prompt['to'] = 'all'): Prompt => ({
  to,
  text: localised(cs, en),
});

/** How most stages are: everybody takes part and writes, and the screen shows what is written. */
export const forEverybody = {
  first: 'everyone',
  audience: 'everyone',
  shows: 'sections',
} as const satisfies Partial<StageTemplate>;

/** The same stage with other minutes. */
export const lasting = (stage: StageTemplate, plannedMinutes: number): StageTemplate => ({
  ...stage,
  plannedMinutes,
});
