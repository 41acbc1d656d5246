/** The parts of `package-lock.json` that are looked at: packages by their path in the tree. */
export interface LockFile {
  readonly packages: Readonly<Record<string, LockedPackage>>;
}

interface LockedPackage {
  readonly version?: string;
  readonly resolved?: string;
  readonly hasInstallScript?: boolean;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

/** Versions of every copy of a package, wherever in the tree it lies. */
export const copiesOf = (lock: LockFile, name: string): string[] =>
  Object.entries(lock.packages)
    .filter(([path]) => path === `node_modules/${name}` || path.endsWith(`/node_modules/${name}`))
    .map(([, entry]) => entry.version ?? '');

/** Packages that run a script when they are installed. */
export const packagesWithScripts = (lock: LockFile): string[] =>
  Object.entries(lock.packages)
    .filter(([, entry]) => entry.hasInstallScript)
    .map(([path]) => path.replace(/^.*node_modules\//, ''));

/** Addresses in the lock file that name a place in the network. */
export const networkAddresses = (lock: LockFile): string[] =>
  Object.values(lock.packages).flatMap(({ resolved }) =>
    resolved !== undefined && /^[a-z+]+:/.test(resolved) && !resolved.startsWith('file:')
      ? [resolved]
      : [],
  );

/** Optional packages (mostly of other platforms) without an entry: `npm ci` refuses such a lock file. */
export const missingOptionalPackages = (lock: LockFile): string[] =>
  Object.values(lock.packages)
    .flatMap((entry) => Object.keys(entry.optionalDependencies ?? {}))
    .filter((name) => copiesOf(lock, name).length === 0);

/** Negative, zero or positive, as for sorting. Numbers only: what follows a hyphen is left out. */
export function compareVersions(a: string, b: string): number {
  const parts = (version: string) => (version.split('-')[0] ?? '').split('.').map(Number);
  const [left, right] = [parts(a), parts(b)];
  for (const index of [0, 1, 2]) {
    const difference = (left[index] ?? 0) - (right[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
