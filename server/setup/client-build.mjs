import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './run.mjs';

/** All that the built client depends on. Tests are left out. */
const sources = [
  'client/src',
  'client/public',
  'client/index.html',
  'client/build',
  'client/vite.config.ts',
  'client/package.json',
  'client/tsconfig.json',
  'tsconfig.base.json',
  'shared/src',
  'package-lock.json',
];

const stampFile = (root) => join(root, 'client', 'dist', '.built-from');

export function isClientBuilt(root) {
  const file = stampFile(root);
  return existsSync(file) && readFileSync(file, 'utf8') === hashSources(root);
}

/** The stamp is written last, from the sources as they were before: a change meanwhile builds again. */
export async function buildClient(root) {
  process.stdout.write('Building the client…\n');
  const hash = hashSources(root);
  await run(root, ['npm', 'run', 'build'], {
    ownNode: true,
    failure: 'Building the client failed; the reason stands above.',
  });
  writeFileSync(stampFile(root), hash);
}

function hashSources(root) {
  const hash = createHash('sha256');
  for (const path of sources.flatMap((source) => filesOf(root, source))) {
    const content = readFileSync(join(root, path));
    hash.update(`${path}\0${content.length}\0`).update(content);
  }
  return hash.digest('hex');
}

/** The file itself, or all files below the folder, sorted; empty where nothing is there. */
function filesOf(root, path) {
  let entries;
  try {
    entries = readdirSync(join(root, path));
  } catch (error) {
    if (error.code === 'ENOENT') return [];
    if (error.code === 'ENOTDIR') return isTest(path) ? [] : [path];
    throw error;
  }
  return entries.sort().flatMap((entry) => filesOf(root, `${path}/${entry}`));
}

const isTest = (path) => /\.test\.tsx?$/.test(path);
