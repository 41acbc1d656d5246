import { type ImportLine, readImports } from './imports.ts';
import { type ImportTarget, resolveImport } from './resolve-import.ts';
import { isTestCode, type SourceFile, type Violation } from './source-file.ts';
import { type Zone, zones } from './zones.ts';

interface Place {
  readonly zone: Zone;
  /** Which feature or adapter, in a zone that is a family. */
  readonly member: string | undefined;
}

function placeOf(path: string): Place | null {
  for (const zone of zones) {
    const match = zone.files.exec(path);
    if (match) return { zone, member: match[1] };
  }
  return null;
}

/**
 * Holds every import line against the table of zones. `exists` tells whether a path is a file of the project.
 * Returns what breaks it, empty if nothing does.
 */
export function checkBoundaries(
  files: readonly SourceFile[],
  exists: (path: string) => boolean,
): Violation[] {
  return files.flatMap((file) =>
    readImports(file).flatMap((line) => {
      const problem = problemOf(file.path, line, exists);
      return problem === null ? [] : [{ path: file.path, line: line.line, problem }];
    }),
  );
}

function problemOf(
  from: string,
  line: ImportLine,
  exists: (path: string) => boolean,
): string | null {
  if (line.exportsAll) return 'exports everything of another file: import the file itself';
  if (line.specifier === null) {
    return isTestCode(from) ? null : 'imports an address computed while running';
  }
  const target = resolveImport(from, line.specifier);
  if (target.kind === 'file' && !exists(target.path))
    return `imports ${target.path}, which is not there`;
  return isTestCode(from) ? testProblem(from, target) : zoneProblem(from, line.typeOnly, target);
}

/** A unit test stays in its own workspace and shared; the tests workspace may reach everything. */
function testProblem(from: string, target: ImportTarget): string | null {
  if (from.startsWith('tests/') || target.kind !== 'file') return null;
  const own = from.split('/')[0];
  const other = target.path.split('/')[0];
  return other === own || other === 'shared'
    ? null
    : `a unit test of ${own} imports ${target.path}`;
}

function zoneProblem(from: string, typeOnly: boolean, target: ImportTarget): string | null {
  const place = placeOf(from);
  if (place === null) return 'lies in no zone';
  const { zone } = place;
  switch (target.kind) {
    case 'node':
      return zone.node ? null : `${zone.name} imports node:${target.name}`;
    case 'package':
      return zone.packages.includes(target.name)
        ? null
        : `${zone.name} imports package ${target.name}`;
    case 'file':
      return fileProblem(place, typeOnly, target.path);
  }
}

function fileProblem(from: Place, typeOnly: boolean, path: string): string | null {
  if (isTestCode(path)) return `${from.zone.name} imports test code: ${path}`;
  const to = placeOf(path);
  if (to === null) return `${from.zone.name} imports ${path}, which lies in no zone`;
  if (to.zone === from.zone) {
    return to.member === from.member
      ? null
      : `${from.zone.name}/${from.member} imports ${to.member}`;
  }
  if (from.zone.zones.includes(to.zone.name)) return null;
  if (!from.zone.typesOf?.includes(to.zone.name))
    return `${from.zone.name} imports ${to.zone.name}: ${path}`;
  return typeOnly ? null : `${from.zone.name} imports more than types of ${to.zone.name}: ${path}`;
}
