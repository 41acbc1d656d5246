import { spawnServer } from '../support/spawn-server.ts';
import { measureBlankScreen } from './blank-screen.ts';
import { measureStageChange } from './stage-change.ts';
import { spread, table } from './statistics.ts';

/** What the facilitator's presses cost: a stage in front of two hundred, and a pause on the wall (budget 500 ms). */
const [connections, changes, tries] = [200, 40, 20];

/** As rows of a table; the server is one of its own, in which nothing has happened yet. */
export async function measurePresses(): Promise<readonly (readonly string[])[]> {
  const server = await spawnServer();
  try {
    const { received, receivedByAll, acknowledged } = await measureStageChange(
      server,
      connections,
      changes,
    );
    const blank = await measureBlankScreen(server, tries);
    return [
      [
        `stage change → one of ${connections} connections (ms)`,
        spread(received),
        `${received.length}`,
      ],
      [`stage change → the last of ${connections} (ms)`, spread(receivedByAll), `${changes}`],
      ['stage change → acknowledged to the facilitator (ms)', spread(acknowledged), `${changes}`],
      ['pause → blank shared screen, in a browser (ms)', spread(blank), `${tries}`],
      ['the longest of them (ms)', Math.max(...blank).toFixed(0), `${tries}`],
    ];
  } finally {
    await server.remove();
  }
}

if (import.meta.main) {
  process.stdout.write(
    `${table(['figure', 'p50 / p95 / p99', 'samples'], await measurePresses())}\n`,
  );
}
