/**
 * Gets a clone ready to start: `node server/setup/prepare.mjs [--build]`.
 *
 * Runs before anything is installed and on the machine's own, perhaps older Node (18 or later),
 * hence plain JavaScript without dependencies. Says nothing when there is nothing to do.
 */
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildClient, isClientBuilt } from './client-build.mjs';
import { installPackages, isInstalled } from './installation.mjs';
import { withLock } from './lock.mjs';
import { CommandFailure } from './run.mjs';
import { requireNode24 } from './runtime.mjs';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const wantsBuild = process.argv.includes('--build');

const isReady = () => isInstalled(root) && (!wantsBuild || isClientBuilt(root));

/** Looks again at each step: another start may have done the work while this one waited. */
async function prepare() {
  if (!isInstalled(root)) await installPackages(root);
  await requireNode24(root);
  if (wantsBuild && !isClientBuilt(root)) await buildClient(root);
}

try {
  if (isReady()) await requireNode24(root);
  else await withLock(root, prepare);
} catch (error) {
  if (!(error instanceof CommandFailure)) throw error;
  process.stderr.write(`${error.output}${error.message}\n`);
  process.exitCode = 1;
}
