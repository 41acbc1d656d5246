/**
 * The whole check: `npm test`. With an argument, a part of it: `unit`, `e2e`, or `pictures`, which writes
 * docs/pictures anew. The last line says `N passed, N failed`.
 */
import { endToEndStep, picturesStep } from './browser-step.ts';
import { staticSteps } from './static-steps.ts';
import { report, runSteps, type Step, say } from './step.ts';
import { vitestStep } from './vitest-step.ts';

const selections = new Map<string, readonly Step[]>([
  ['all', [...staticSteps, vitestStep, endToEndStep]],
  ['unit', [vitestStep]],
  ['e2e', [endToEndStep]],
  ['pictures', [picturesStep]],
]);

const steps = selections.get(process.argv[2] ?? 'all');
if (steps === undefined) say(`Known parts: ${[...selections.keys()].join(', ')}`);
report(await runSteps(steps ?? []));
