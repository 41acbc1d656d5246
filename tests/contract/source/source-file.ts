import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A file of ours. `path` is relative to the root of the project, with forward slashes. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** A place where a file breaks a rule. */
export interface Violation {
  readonly path: string;
  /** From 1. */
  readonly line: number;
  readonly problem: string;
}

export const projectRoot = fileURLToPath(new URL('../../../', import.meta.url));

/** Where sources stand; generated and reported files lie elsewhere. */
export const sourceFolders = ['shared/src', 'server/src', 'client/src', 'tests'] as const;

/** Paths of all files below a folder of the project, in order; empty where there is no such folder. */
export function listFiles(folder: string): string[] {
  return readdirSync(join(projectRoot, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(projectRoot.length))
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => !path.startsWith('tests/results/') && !path.includes('/node_modules/'))
    .sort();
}

export const readProjectFile = (path: string): string =>
  readFileSync(join(projectRoot, path), 'utf8');

/** All TypeScript of the project, declarations left out. */
export function readSources(): SourceFile[] {
  return sourceFolders
    .flatMap(listFiles)
    .filter((path) => /\.tsx?$/.test(path) && !path.endsWith('.d.ts'))
    .map((path) => ({ path, text: readProjectFile(path) }));
}

/** The tests workspace, unit tests beside their source, and what a workspace's unit tests share in `testing`. */
export const isTestCode = (path: string): boolean =>
  /^tests\/|\/src\/testing\/|\.test\.tsx?$/.test(path);

export const describeViolation = ({ path, line, problem }: Violation): string =>
  `${path}:${line} ${problem}`;
