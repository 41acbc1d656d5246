import { describe, expect, test } from 'vitest';
import {
  compareVersions,
  copiesOf,
  type LockFile,
  missingOptionalPackages,
  networkAddresses,
  packagesWithScripts,
} from './source/lock-file.ts';
import { declaredPackages, findUndeclared, type Manifest } from './source/manifests.ts';
import { describeViolation, readProjectFile, readSources } from './source/source-file.ts';

const lock: LockFile = JSON.parse(readProjectFile('package-lock.json'));
const rootManifest: Manifest = JSON.parse(readProjectFile('package.json'));

const workspaces = ['shared', 'server', 'client', 'tests'];
const manifests: Record<string, Manifest> = Object.fromEntries(
  workspaces.map((name) => [name, JSON.parse(readProjectFile(`${name}/package.json`))]),
);

/** Below these, known holes are open (security.md 5.3). */
const floors: readonly [name: string, floor: string][] = [
  ['ws', '8.21.1'],
  ['engine.io', '6.6.9'],
  ['socket.io-parser', '4.2.6'],
  ['socket.io-adapter', '2.5.8'],
  ['prosemirror-view', '1.42.3'],
  ['prosemirror-model', '1.22.1'],
  ['@tiptap/pm', '3.34.0'],
];

/** Tried together; other versions were not (design.md 11). */
const pins: readonly [name: string, version: string][] = [
  ['yjs', '13.6.33'],
  ['y-websocket', '3.1.0'],
  ['@tiptap/core', '3.34.0'],
  ['@tiptap/react', '3.34.0'],
  ['@tiptap/pm', '3.34.0'],
  ['@tiptap/extension-document', '3.34.0'],
  ['@tiptap/extension-list', '3.34.0'],
  ['@tiptap/extension-collaboration', '3.34.0'],
];

/** A second copy breaks `instanceof` without a word. */
const singles = [
  'yjs',
  'y-protocols',
  'react',
  'prosemirror-view',
  'prosemirror-model',
  'prosemirror-state',
];

const isBelow = (floor: string) => (version: string) => compareVersions(version, floor) < 0;

describe('versions', () => {
  test.each(floors)('%s is at least %s in every copy', (name, floor) => {
    expect(copiesOf(lock, name)).not.toEqual([]);
    expect(copiesOf(lock, name).filter(isBelow(floor))).toEqual([]);
  });

  test.each(pins)('%s is exactly %s, and declared so', (name, version) => {
    const declared = Object.values(manifests).flatMap(
      (manifest) => declaredPackages(manifest)[name] ?? [],
    );
    expect(new Set(declared)).toEqual(new Set([version]));
    expect(copiesOf(lock, name)).toEqual([version]);
  });

  test.each(singles)('%s is there once', (name) => {
    expect(copiesOf(lock, name)).toHaveLength(1);
  });

  test('of one package are declared alike in all workspaces', () => {
    const declared = Object.values(manifests).flatMap((manifest) =>
      Object.entries(declaredPackages(manifest)),
    );
    const ranges = Map.groupBy(declared, ([name]) => name);
    const differing = [...ranges].filter(
      ([, entries]) => new Set(entries.map(([, range]) => range)).size > 1,
    );
    expect(differing.map(([name]) => name)).toEqual([]);
  });

  test('of Node and its SQLite are recent enough', () => {
    expect(compareVersions(process.versions.node, '24.0.0')).toBeGreaterThanOrEqual(0);
    expect(compareVersions(process.versions['sqlite'] ?? '0', '3.51.3')).toBeGreaterThanOrEqual(0);
  });
});

describe('the lock file', () => {
  test('names no place in the network', () => {
    expect(networkAddresses(lock)).toEqual([]);
  });

  test('is complete for other platforms too', () => {
    expect(missingOptionalPackages(lock)).toEqual([]);
  });

  test('holds one package with an install script, and no other is approved', () => {
    expect(packagesWithScripts(lock)).toEqual(['node']);
    expect(rootManifest.allowScripts).toEqual({ node: true });
  });
});

test('each workspace declares what it imports', () => {
  expect(findUndeclared(manifests, readSources()).map(describeViolation)).toEqual([]);
});

describe('the checks fail', () => {
  const offending: LockFile = {
    packages: {
      'node_modules/ws': { version: '8.21.0' },
      'node_modules/a/node_modules/ws': {
        version: '8.23.0',
        resolved: 'https://example.org/ws.tgz',
      },
      'node_modules/a': { version: '1.0.0', hasInstallScript: true },
      'node_modules/b': { version: '1.0.0', optionalDependencies: { 'b-darwin': '1.0.0' } },
      'node_modules/@opora/shared': { resolved: 'shared' },
    },
  };

  test('for an old copy deep in the tree', () => {
    expect(copiesOf(offending, 'ws')).toEqual(['8.21.0', '8.23.0']);
    expect(copiesOf(offending, 'ws').filter(isBelow('8.21.1'))).toEqual(['8.21.0']);
  });

  test('for an address, a script, and a platform left out', () => {
    expect(networkAddresses(offending)).toEqual(['https://example.org/ws.tgz']);
    expect(packagesWithScripts(offending)).toEqual(['a']);
    expect(missingOptionalPackages(offending)).toEqual(['b-darwin']);
  });

  test.each([
    ['3.9.0', '3.10.0'],
    ['3.50.9', '3.51.3'],
    ['24.0.0', '24.0.1'],
  ])('for version %s where %s is asked', (older, newer) => {
    expect(compareVersions(older, newer)).toBeLessThan(0);
    expect(compareVersions(newer, older)).toBeGreaterThan(0);
  });

  test('for a package or a workspace that is imported and not declared', () => {
    const text = `import { z } from 'zod'; import '@opora/shared/ids.ts'; import 'react'; import 'node:fs';`;
    const problems = findUndeclared({ client: { dependencies: { react: '19.3.1' } } }, [
      { path: 'client/src/x.ts', text },
    ]).map((violation) => violation.problem);
    expect(problems).toEqual([
      'imports zod, which client/package.json does not declare',
      'imports @opora/shared, which client/package.json does not declare',
    ]);
  });
});
