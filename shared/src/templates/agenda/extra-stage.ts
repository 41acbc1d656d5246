import type { StageTemplate } from '../../domain/agenda/agenda.ts';
import { stageId } from '../../ids.ts';
import { localised } from '../localised.ts';
import { ask, forEverybody } from './stage-parts.ts';

/** What is said of a step that was added by hand, of which only the title is known. */
export const extra: StageTemplate = {
  ...forEverybody,
  id: stageId('extra'),
  kind: 'extra',
  title: { cs: 'Další krok', en: 'Another step' },
  purpose: localised(
    'Tenhle krok jste do programu přidali sami.',
    'You have added this step to the agenda yourselves.',
  ),
  question: localised('Co je k tomu důležité říct?', 'What is important to say about it?'),
  doneWhen: localised('zaznělo, co bylo potřeba.', 'what was needed has been said.'),
  plannedMinutes: 10,
  opens: [],
  prompts: [
    ask('Co je k tomu důležité říct?', 'What is important to say about it?'),
    ask('Je tu někdo, kdo ještě nemluvil?', 'Is there anyone who has not spoken yet?'),
  ],
};
