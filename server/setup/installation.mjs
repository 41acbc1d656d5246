import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './run.mjs';

const readPackages = (file) => JSON.parse(readFileSync(file, 'utf8')).packages ?? {};

/**
 * Whether node_modules holds what the lock file asks for. npm writes its own record last, once all is in
 * place, so a broken installation is noticed too; contents are compared because a fresh clone has fresh times.
 */
export function isInstalled(root) {
  const lockFile = join(root, 'package-lock.json');
  const recordFile = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(recordFile)) return false;
  if (!existsSync(lockFile)) return true;
  const wanted = Object.entries(readPackages(lockFile));
  const present = readPackages(recordFile);
  return wanted.every(([path, entry]) => path === '' || isSatisfied(entry, present[path]));
}

/** An optional package may be missing: it is for another kind of machine. */
function isSatisfied(wanted, present) {
  if (present === undefined) return Boolean(wanted.optional || wanted.devOptional || wanted.peer);
  return wanted.version === present.version && wanted.integrity === present.integrity;
}

/**
 * Development packages are needed too (they build the client and bring Node 24), whatever NODE_ENV or
 * npm's settings say.
 */
export async function installPackages(root) {
  process.stdout.write('Installing packages, about a minute…\n');
  if (!existsSync(join(root, 'package-lock.json'))) return npm(root, 'install');
  try {
    await npm(root, 'ci');
  } catch (error) {
    // `ci` refuses a lock file that lacks another machine's platform packages. This one keeps to the
    // versions of the lock file as well, and leaves the file as it is.
    if (!error.output?.includes('EUSAGE')) throw error;
    await npm(root, 'install', '--no-save');
  }
}

const npm = (root, ...command) =>
  run(root, ['npm', ...command, '--include=dev', '--include=optional', '--loglevel=error'], {
    ownNode: false,
    failure: 'Installing packages failed; npm says why above. Is the network there?',
  });
