import { readImports } from './imports.ts';
import { resolveImport } from './resolve-import.ts';
import type { SourceFile } from './source-file.ts';

/** Files and the files they import, types included: two files that need each other's types are one idea. */
export function buildImportGraph(files: readonly SourceFile[]): Map<string, string[]> {
  const paths = new Set(files.map((file) => file.path));
  const targetsOf = (file: SourceFile): string[] =>
    readImports(file).flatMap(({ specifier }) => {
      const target = specifier === null ? null : resolveImport(file.path, specifier);
      return target?.kind === 'file' && paths.has(target.path) ? [target.path] : [];
    });
  return new Map(files.map((file) => [file.path, targetsOf(file)]));
}

/** Import cycles, each as the walk around it with its first file repeated at the end; empty where there is none. */
export function findCycles(graph: ReadonlyMap<string, readonly string[]>): string[][] {
  const cycles: string[][] = [];
  const finished = new Set<string>();
  const visit = (path: string, trail: readonly string[]): void => {
    const seenAt = trail.indexOf(path);
    if (seenAt !== -1) {
      cycles.push([...trail.slice(seenAt), path]);
      return;
    }
    if (finished.has(path)) return;
    for (const target of graph.get(path) ?? []) visit(target, [...trail, path]);
    finished.add(path);
  };
  for (const path of graph.keys()) visit(path, []);
  return cycles;
}
