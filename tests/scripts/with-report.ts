import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Outcome } from './step.ts';

/** What a test runner left behind: its exit code and its JSON report, null if it wrote none. */
export interface RunnerResult {
  readonly exitCode: number;
  readonly report: string | null;
}

/** Lets `run` write a JSON report into a temporary file and hands its text back. */
export async function withReport(
  run: (reportFile: string) => Promise<number>,
): Promise<RunnerResult> {
  const folder = await mkdtemp(join(tmpdir(), 'opora-report-'));
  try {
    const file = join(folder, 'report.json');
    const exitCode = await run(file);
    return { exitCode, report: await readFile(file, 'utf8').catch(() => null) };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/**
 * Counts a run by its report. A runner that fails without naming a failed test (it crashed, found nothing,
 * or met an error outside all tests) counts as one failure, so that no run is green by silence.
 */
export function countRun(
  runner: string,
  { exitCode, report }: RunnerResult,
  read: (report: string) => Outcome,
): Outcome {
  const outcome = report === null ? { passed: 0, failed: [] } : read(report);
  const isExplained = exitCode === 0 || outcome.failed.length > 0;
  if (report !== null && isExplained) return outcome;
  return { ...outcome, failed: [...outcome.failed, `${runner}: ended with code ${exitCode}`] };
}
