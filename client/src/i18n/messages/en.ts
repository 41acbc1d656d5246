import type { TranslationOf } from '../message.ts';
import type { cs } from './cs.ts';
import { doorEn } from './door.en.ts';
import { entryEn } from './entry.en.ts';
import { errorsEn } from './errors.en.ts';
import { facilitationEn } from './facilitation.en.ts';
import { familyEn } from './family.en.ts';
import { floorEn } from './floor.en.ts';
import { linksEn } from './links.en.ts';
import { outsideEn } from './outside.en.ts';
import { protectedEn } from './protected.en.ts';
import { roomEn } from './room.en.ts';
import { scopeEn } from './scope.en.ts';
import { screenEn } from './screen.en.ts';
import { tasksEn } from './tasks.en.ts';
import { timeEn } from './time.en.ts';

export const en = {
  ...entryEn,
  ...errorsEn,
  ...doorEn,
  ...facilitationEn,
  ...familyEn,
  ...floorEn,
  ...outsideEn,
  ...linksEn,
  ...protectedEn,
  ...roomEn,
  ...scopeEn,
  ...screenEn,
  ...tasksEn,
  ...timeEn,
} as const satisfies TranslationOf<typeof cs>;
