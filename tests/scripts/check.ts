/** Types, lint and format: `npm run check`. */
import { staticSteps } from './static-steps.ts';
import { report, runSteps } from './step.ts';

report(await runSteps(staticSteps));
