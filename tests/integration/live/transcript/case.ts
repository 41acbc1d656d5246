import type { SectionName } from '@opora/shared/domain/plan/sections.ts';
import { participantId, releaseId, scaleId, stageId } from '@opora/shared/ids.ts';
import { demoDay } from '@opora/shared/templates/demo/demo-days.ts';
import { type DemoTask, demoTasks } from '@opora/shared/templates/demo/demo-tasks.ts';
import { demoTexts } from '@opora/shared/templates/demo/demo-texts.ts';

/** The words of the case (domain.md 9.1), as its people say them. */

export const screen = participantId('screen');

const texts = demoTexts(demoDay);
export const linesOf = (section: SectionName): readonly string[] => texts[section];
export const line = (section: SectionName, index: number): string => linesOf(section)[index] ?? '';

export const tasks = demoTasks(demoDay);

/** By its number in domain.md 9.1.3. */
export function agreed(number: number): DemoTask {
  const task = tasks[number - 1];
  if (task === undefined) throw new Error(`no task T${number}`);
  return task;
}

export const firstFear = 'Bojím se nocí.';

/** What the doctor says in row 23. */
export const doctorsLines = ['Řeč je opožděná, sluch v pořádku.', 'Žádanku pošlu do pátku.'];

/** What Matyáš writes for himself in row 9. The last one is for his mother and Simona alone. */
export const wishes = [
  'Nechci do děcáku.',
  'Chci, aby ráno někdo byl doma, když má máma noční.',
  'Chci dál fotbal.',
  'Nechci mluvit o tátovi před ostatníma.',
] as const;
export const lastWish = wishes[3];
export const wishId = (index: number) => releaseId(`wish${index + 1}`);

/** The steps to which a child is invited: 0 to 5 and 11 (domain.md 9.1.1). */
export const childsStages = [
  'arrival',
  'opening',
  'rules',
  'purpose',
  'child_voice',
  'strengths',
  'closing',
].map(stageId);
export const doctorsStages = [stageId('needs_network')];

export const scale = scaleId('family');

/** What is for the protected circle alone (row 33). */
export const whatIf =
  'Když Radim zavolá nebo se objeví: nikdo neotvírá, volá se 158, signál Lídě, děti jdou k Lídě.';

/** Said by Věra, word for word, in row 32. */
export const reservation = 'S psychologem souhlasím, ale chci být u první návštěvy.';
