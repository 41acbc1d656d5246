import type { TranslationOf } from '../message.ts';
import { appEn } from './app.en.ts';
import type { entryCs } from './entry.cs.ts';
import { joinEn } from './join.en.ts';
import { waitingEn } from './waiting.en.ts';
import { welcomeEn } from './welcome.en.ts';

export const entryEn = {
  ...appEn,
  ...joinEn,
  ...waitingEn,
  ...welcomeEn,
} as const satisfies TranslationOf<typeof entryCs>;
