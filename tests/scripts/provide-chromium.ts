import { findChromium } from '../support/chromium.ts';
import { runCommand } from './run-command.ts';
import { say } from './step.ts';

const hint =
  'No Chromium found. Install Chromium or Google Chrome (on Debian: apt-get install chromium), ' +
  'or name one in OPORA_CHROMIUM.';

/** A Chromium to drive; installs Debian's where that is allowed. Null, and one line that says what to do, if there is none. */
export async function provideChromium(): Promise<string | null> {
  const present = findChromium();
  if (present !== null) return present;
  if (process.getuid?.() === 0 && (await installFromDebian())) return findChromium();
  say(hint);
  return null;
}

/** False where there is no apt-get, or no network. */
async function installFromDebian(): Promise<boolean> {
  const options = { env: { DEBIAN_FRONTEND: 'noninteractive' }, output: 'hidden' } as const;
  if ((await runCommand('apt-get', ['--version'], options)) !== 0) return false;
  say('Installing Chromium…');
  if ((await runCommand('apt-get', ['update'], options)) !== 0) return false;
  return (await runCommand('apt-get', ['install', '-y', 'chromium'], options)) === 0;
}
