import { runCommand } from './run-command.ts';
import { type Step, singleOutcome } from './step.ts';

const workspaces = ['shared', 'server', 'client', 'tests'];

const typeCheck: Step = {
  title: 'Types',
  async run() {
    const failed: string[] = [];
    for (const workspace of workspaces) {
      if ((await runCommand('tsc', ['-p', workspace])) !== 0) failed.push(workspace);
    }
    return singleOutcome(failed.length === 0, `types: ${failed.join(', ')}`);
  },
};

const lint: Step = {
  title: 'Lint and format',
  async run() {
    const code = await runCommand('biome', ['check', '--error-on-warnings', '.']);
    return singleOutcome(code === 0, 'lint and format');
  },
};

export const staticSteps: readonly Step[] = [typeCheck, lint];
