import type { Language } from '@opora/shared/domain/text.ts';
import type { Messages } from './message.ts';
import type { agendaCs } from './messages/agenda.cs.ts';
import type { circlesCs } from './messages/circles.cs.ts';
import type { closingCs } from './messages/closing.cs.ts';
import type { consoleCs } from './messages/console.cs.ts';
import type { cs } from './messages/cs.ts';
import type { facilitationToolsCs } from './messages/facilitation-tools.cs.ts';
import type { floorPartsCs } from './messages/floor-parts.cs.ts';
import type { historyCs } from './messages/history.cs.ts';
import type { ideasCs } from './messages/ideas.cs.ts';
import type { keyboardCs } from './messages/keyboard.cs.ts';
import type { officeCs } from './messages/office.cs.ts';
import type { officeFactorsCs } from './messages/office-factors.cs.ts';
import type { organiserCs } from './messages/organiser.cs.ts';
import type { parkingCs } from './messages/parking.cs.ts';
import type { pensCs } from './messages/pens.cs.ts';
import type { scaleCs } from './messages/scale.cs.ts';
import type { taskPartsCs } from './messages/task-parts.cs.ts';

/** All messages of the product; only its type is needed on every page. */
export type Catalogue = typeof cs &
  typeof agendaCs &
  typeof circlesCs &
  typeof closingCs &
  typeof consoleCs &
  typeof facilitationToolsCs &
  typeof floorPartsCs &
  typeof historyCs &
  typeof ideasCs &
  typeof keyboardCs &
  typeof officeCs &
  typeof officeFactorsCs &
  typeof organiserCs &
  typeof parkingCs &
  typeof pensCs &
  typeof scaleCs &
  typeof taskPartsCs;
export type MessageKey = keyof Catalogue;

/** Messages of one part of the product in both languages. */
export type Catalogues = Readonly<Record<Language, Messages>>;
