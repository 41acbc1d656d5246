import { languages } from '@opora/shared/domain/text.ts';
import { createStoredChoice } from '../ui/preferences/stored-choice.ts';

/** Czech until somebody chooses otherwise: the meeting is held in Czech, whatever the device speaks. */
export const languageChoice = createStoredChoice('opora.language', languages, 'cs');
