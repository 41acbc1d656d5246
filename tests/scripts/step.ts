/** One part of the whole check: how many of its tests passed, and the names of those that did not. */
export interface Outcome {
  readonly passed: number;
  readonly failed: readonly string[];
}

export interface Step {
  readonly title: string;
  readonly run: () => Promise<Outcome>;
}

/** A step that counts as one test. */
export const singleOutcome = (passes: boolean, name: string): Outcome =>
  passes ? { passed: 1, failed: [] } : { passed: 0, failed: [name] };

/** Runs one step after the other, whatever became of those before, so that everything is reported at once. */
export async function runSteps(steps: readonly Step[]): Promise<Outcome> {
  let passed = 0;
  const failed: string[] = [];
  for (const step of steps) {
    say(`\n── ${step.title}`);
    const outcome = await step.run().catch((error: unknown) => crashed(step, error));
    passed += outcome.passed;
    failed.push(...outcome.failed);
  }
  return { passed, failed };
}

function crashed(step: Step, error: unknown): Outcome {
  say(error instanceof Error ? (error.stack ?? error.message) : String(error));
  return singleOutcome(false, `${step.title}: could not be run`);
}

/** Names what failed, ends with the one line that counts, and sets the exit code. Nothing run is a failure. */
export function report({ passed, failed }: Outcome): void {
  if (failed.length > 0) say(`\n── Failed\n${failed.map((name) => `  ✗ ${name}`).join('\n')}`);
  say(`\n${passed} passed, ${failed.length} failed`);
  process.exitCode = failed.length === 0 && passed > 0 ? 0 : 1;
}

export function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
