import { readImports } from './imports.ts';
import { resolveImport } from './resolve-import.ts';
import { isTestCode, type SourceFile, type Violation } from './source-file.ts';

/** The parts of a `package.json` that are looked at. */
export interface Manifest {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly allowScripts?: Readonly<Record<string, boolean>>;
}

export const declaredPackages = (manifest: Manifest): Record<string, string> => ({
  ...manifest.dependencies,
  ...manifest.devDependencies,
});

/**
 * Packages that a workspace imports without declaring them; they are found only because npm puts all into one
 * folder. The test runner is declared by the tests workspace for all.
 */
export function findUndeclared(
  manifests: Readonly<Record<string, Manifest>>,
  files: readonly SourceFile[],
): Violation[] {
  return files.flatMap((file) => {
    const workspace = file.path.split('/')[0] ?? '';
    const declared = new Set(Object.keys(declaredPackages(manifests[workspace] ?? {})));
    if (isTestCode(file.path)) declared.add('vitest');
    return importedPackages(file)
      .filter(({ name }) => !declared.has(name))
      .map(({ name, line }) => ({
        path: file.path,
        line,
        problem: `imports ${name}, which ${workspace}/package.json does not declare`,
      }));
  });
}

/** Another workspace is a package too: `@opora/shared`. */
function importedPackages(file: SourceFile): { name: string; line: number }[] {
  return readImports(file).flatMap(({ specifier, line }) => {
    if (specifier === null) return [];
    const own = /^@opora\/[a-z]+/.exec(specifier)?.[0];
    if (own !== undefined) return [{ name: own, line }];
    const target = resolveImport(file.path, specifier);
    return target.kind === 'package' ? [{ name: target.name, line }] : [];
  });
}
