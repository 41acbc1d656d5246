import { agendaOf, type StageTemplate } from '../../domain/agenda/agenda.ts';
import { localised } from '../localised.ts';
import { arrival, opening, purpose, rules } from './beginning-stages.ts';
import { childVoice, strengths, worries } from './listening-stages.ts';
import { check, closing, plan } from './planning-stages.ts';
import { ask } from './stage-parts.ts';
import { needsNetwork, options, rest } from './widening-stages.ts';

/** H: some sit in the room and some join from elsewhere (domain.md 3.4). */

const remoteOpening: StageTemplate = {
  ...opening,
  purpose: localised(
    'Všichni vědí, kdo tu je, i ti na dálku. Kdo je na dálku, řekne, že je sám.',
    'Everyone knows who is here, those elsewhere too. Who joins remotely says that they are alone.',
  ),
  doneWhen: localised(
    'zazněla jména všech, i těch na dálku, každý na dálku řekl, jestli je sám, a všichni se slyší.',
    'all names were read aloud, also of those elsewhere, each of them said whether they are alone, and all hear each other.',
  ),
  plannedMinutes: 15,
  prompts: [
    ...opening.prompts,
    ask(
      'Přečtu jména všech, kdo jsou na dálku. Ozvěte se prosím jeden po druhém.',
      'I will read the names of all who are remote. Please answer one by one.',
    ),
    ask(
      'Jste v místnosti sami? Slyší vás někdo, kdo by neměl?',
      'Are you alone in the room? Does anyone hear you who should not?',
    ),
    ask(
      'Když vypadne spojení, zavolejte nám. Číslo máte v pozvánce.',
      'If the connection drops, call us. The number is in your invitation.',
    ),
  ],
};

/** 125 minutes from `opening` to `closing`. */
export const hybrid = agendaOf([
  arrival,
  remoteOpening,
  rules,
  purpose,
  childVoice,
  strengths,
  worries,
  needsNetwork,
  rest,
  options,
  plan,
  check,
  closing,
]);
