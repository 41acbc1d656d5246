import { provideChromium } from './provide-chromium.ts';
import { runCommand } from './run-command.ts';
import { type Outcome, type Step, singleOutcome } from './step.ts';
import { countRun, withReport } from './with-report.ts';

/** The part of Playwright's JSON report that is counted. Suites nest: files, then `describe` blocks. */
interface PlaywrightReport {
  readonly suites: readonly Suite[];
  readonly errors: readonly { readonly message?: string }[];
}

interface Suite {
  readonly title: string;
  readonly specs: readonly {
    readonly title: string;
    readonly tests: readonly {
      readonly status: 'expected' | 'unexpected' | 'flaky' | 'skipped';
    }[];
  }[];
  readonly suites?: readonly Suite[];
}

/** A test that passed only at a second try has failed. */
export function readPlaywrightReport(text: string): Outcome {
  const report: PlaywrightReport = JSON.parse(text);
  const tests = report.suites.flatMap((suite) => testsOf(suite, []));
  const isFailure = (status: string) => status === 'unexpected' || status === 'flaky';
  return {
    passed: tests.filter((test) => test.status === 'expected').length,
    failed: [
      ...tests.filter((test) => isFailure(test.status)).map((test) => test.name),
      ...report.errors.map((error) => `playwright: ${error.message?.split('\n')[0] ?? 'error'}`),
    ],
  };
}

function testsOf(suite: Suite, parents: readonly string[]): { name: string; status: string }[] {
  const path = [...parents, suite.title];
  const own = suite.specs.flatMap((spec) =>
    spec.tests.map(({ status }) => ({ name: [...path, spec.title].join(' › '), status })),
  );
  return [...own, ...(suite.suites ?? []).flatMap((child) => testsOf(child, path))];
}

function browserStep(title: string, project: 'chromium' | 'pictures'): Step {
  return {
    title,
    async run() {
      const browser = await provideChromium();
      if (browser === null) return singleOutcome(false, `${title}: no Chromium`);
      const result = await withReport((file) =>
        runCommand(
          'playwright',
          [
            'test',
            '--config=tests/playwright.config.ts',
            `--project=${project}`,
            '--reporter=list,json',
          ],
          { env: { OPORA_CHROMIUM: browser, PLAYWRIGHT_JSON_OUTPUT_NAME: file } },
        ),
      );
      return countRun('playwright', result, readPlaywrightReport);
    },
  };
}

export const endToEndStep = browserStep('Browser tests', 'chromium');

/** Writes docs/pictures anew; never part of the whole check. */
export const picturesStep = browserStep('Pictures', 'pictures');
