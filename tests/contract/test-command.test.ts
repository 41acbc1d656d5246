import { describe, expect, test, vi } from 'vitest';
import { readPlaywrightReport } from '../scripts/browser-step.ts';
import { report, runSteps, type Step, singleOutcome } from '../scripts/step.ts';
import { readVitestReport } from '../scripts/vitest-step.ts';
import { countRun } from '../scripts/with-report.ts';

const vitestReport = JSON.stringify({
  testResults: [
    {
      name: 'a.test.ts',
      status: 'failed',
      assertionResults: [
        { fullName: 'a passes', status: 'passed' },
        { fullName: 'a fails', status: 'failed' },
        { fullName: 'a waits', status: 'skipped' },
      ],
    },
    { name: 'b.test.ts', status: 'failed', assertionResults: [] },
  ],
});

const spec = (title: string, status: string) => ({ title, tests: [{ status }] });
const playwrightReport = JSON.stringify({
  errors: [{ message: 'no such fixture\nat line 3' }],
  suites: [
    {
      title: 'a.e2e.ts',
      specs: [spec('passes', 'expected'), spec('passes late', 'flaky')],
      suites: [{ title: 'inner', specs: [spec('fails', 'unexpected'), spec('waits', 'skipped')] }],
    },
  ],
});

describe('a report is counted', () => {
  test('with each failed test of Vitest, and each file that could not be loaded', () => {
    expect(readVitestReport(vitestReport)).toEqual({ passed: 1, failed: ['a fails', 'b.test.ts'] });
  });

  test('with each failed test of Playwright, flaky ones and errors outside tests too', () => {
    expect(readPlaywrightReport(playwrightReport)).toEqual({
      passed: 1,
      failed: ['a.e2e.ts › passes late', 'a.e2e.ts › inner › fails', 'playwright: no such fixture'],
    });
  });
});

describe('a runner', () => {
  const allPassed = () => ({ passed: 3, failed: [] });

  test('that ends well is counted by its report', () => {
    expect(countRun('vitest', { exitCode: 0, report: '' }, allPassed)).toEqual(allPassed());
  });

  test('that leaves no report, or fails without naming a test, counts as one failure', () => {
    const failed = ['vitest: ended with code 1'];
    expect(countRun('vitest', { exitCode: 1, report: null }, allPassed)).toEqual({
      passed: 0,
      failed,
    });
    expect(countRun('vitest', { exitCode: 1, report: '' }, allPassed)).toEqual({
      passed: 3,
      failed,
    });
  });

  test('that ends well but wrote nothing counts as one failure', () => {
    const outcome = countRun('vitest', { exitCode: 0, report: null }, allPassed);
    expect(outcome.failed).toHaveLength(1);
  });
});

describe('the whole check', () => {
  /** Runs it with the output kept; the exit code is put back, since it is this test run's own too. */
  async function check(steps: readonly Step[]): Promise<{ lastLine: string; exitCode: unknown }> {
    const written = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
    const before = process.exitCode;
    try {
      report(await runSteps(steps));
      const output = written.mock.calls.map(([text]) => String(text)).join('');
      return { lastLine: output.trimEnd().split('\n').at(-1) ?? '', exitCode: process.exitCode };
    } finally {
      process.exitCode = before;
      written.mockRestore();
    }
  }

  const step = (title: string, run: Step['run']): Step => ({ title, run });
  const good = step('good', async () => ({ passed: 2, failed: [] }));
  const bad = step('bad', async () => singleOutcome(false, 'bad'));
  const broken = step('broken', () => Promise.reject(new Error('out of memory')));

  test('goes on after a failure and a crash, and counts all', async () => {
    const { lastLine, exitCode } = await check([bad, broken, good]);
    expect({ lastLine, exitCode }).toEqual({ lastLine: '2 passed, 2 failed', exitCode: 1 });
  });

  test('is green only if something ran and nothing failed', async () => {
    expect(await check([good])).toEqual({ lastLine: '2 passed, 0 failed', exitCode: 0 });
    expect(await check([])).toEqual({ lastLine: '0 passed, 0 failed', exitCode: 1 });
  });
});
