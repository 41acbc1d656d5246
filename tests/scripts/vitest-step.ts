import { runCommand } from './run-command.ts';
import type { Outcome, Step } from './step.ts';
import { countRun, withReport } from './with-report.ts';

/** The part of Vitest's JSON report that is counted. */
interface VitestReport {
  readonly testResults: readonly {
    readonly name: string;
    readonly status: 'passed' | 'failed';
    readonly assertionResults: readonly {
      readonly fullName: string;
      readonly status: 'passed' | 'failed' | 'skipped' | 'pending' | 'todo' | 'disabled';
    }[];
  }[];
}

/** A file that could not even be loaded has no tests of its own and counts as one failure. */
export function readVitestReport(text: string): Outcome {
  const report: VitestReport = JSON.parse(text);
  const tests = report.testResults.flatMap((file) => file.assertionResults);
  const brokenFiles = report.testResults.filter(
    (file) =>
      file.status === 'failed' && file.assertionResults.every((test) => test.status !== 'failed'),
  );
  return {
    passed: tests.filter((test) => test.status === 'passed').length,
    failed: [
      ...tests.filter((test) => test.status === 'failed').map((test) => test.fullName),
      ...brokenFiles.map((file) => file.name),
    ],
  };
}

export const vitestStep: Step = {
  title: 'Unit, contract, integration and simulation tests',
  async run() {
    const result = await withReport((file) =>
      runCommand('vitest', [
        'run',
        '--config=tests/vitest.config.ts',
        '--reporter=default',
        '--reporter=json',
        `--outputFile.json=${file}`,
      ]),
    );
    return countRun('vitest', result, readVitestReport);
  },
};
