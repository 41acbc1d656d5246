/**
 * The source of all message keys. Each part of the product has its own pair of files:
 *
 * 1. `messages/<part>.cs.ts` exports `<part>Cs = { '<part>.key': 'Text s {parameter}' } as const satisfies Messages`.
 *    Counted texts are objects by form: `{ one: '{count} úkol', few: '{count} úkoly', other: '{count} úkolů' }`.
 * 2. `messages/<part>.en.ts` exports `<part>En = { … } as const satisfies TranslationOf<typeof <part>Cs>`.
 * 3. Spread the first here and the second in `en.ts`.
 *
 * `catalogue.test.ts` holds both against each other. Spaces that must not break are put in by `t`.
 * The pages before the room load `entry.*.ts` alone, so that the join page stays small.
 */
import { doorCs } from './door.cs.ts';
import { entryCs } from './entry.cs.ts';
import { errorsCs } from './errors.cs.ts';
import { facilitationCs } from './facilitation.cs.ts';
import { familyCs } from './family.cs.ts';
import { floorCs } from './floor.cs.ts';
import { linksCs } from './links.cs.ts';
import { outsideCs } from './outside.cs.ts';
import { protectedCs } from './protected.cs.ts';
import { roomCs } from './room.cs.ts';
import { scopeCs } from './scope.cs.ts';
import { screenCs } from './screen.cs.ts';
import { tasksCs } from './tasks.cs.ts';
import { timeCs } from './time.cs.ts';

export const cs = {
  ...entryCs,
  ...errorsCs,
  ...doorCs,
  ...facilitationCs,
  ...familyCs,
  ...floorCs,
  ...outsideCs,
  ...linksCs,
  ...protectedCs,
  ...roomCs,
  ...scopeCs,
  ...screenCs,
  ...tasksCs,
  ...timeCs,
} as const;
