import { describe, expect, test } from 'vitest';
import { checkBoundaries } from './source/boundaries.ts';
import { buildImportGraph, findCycles } from './source/cycles.ts';
import {
  describeViolation,
  listFiles,
  readSources,
  type SourceFile,
  sourceFolders,
} from './source/source-file.ts';

const sources = readSources();
const present = new Set(sourceFolders.flatMap(listFiles));

describe('the sources', () => {
  test('are found', () => {
    expect(sources.map((file) => file.path)).toContain(
      'shared/src/domain/conference/conference.ts',
    );
  });

  test('keep to the table of who may import whom', () => {
    const violations = checkBoundaries(sources, (path) => present.has(path));
    expect(violations.map(describeViolation)).toEqual([]);
  });

  test('import each other without a cycle', () => {
    expect(findCycles(buildImportGraph(sources)).map((walk) => walk.join(' → '))).toEqual([]);
  });
});

/** What the fence says to one invented file. */
function verdict(path: string, text: string): string[] {
  const violations = checkBoundaries([{ path, text }], (target) => !target.includes('missing'));
  return violations.map((violation) => violation.problem);
}

describe('the fence falls', () => {
  const offences: readonly [rule: string, path: string, text: string, problem: string][] = [
    [
      'for a zone that is not allowed',
      'shared/src/domain/a/x.ts',
      `import { y } from '../../protocol/y.ts';`,
      'shared/domain imports shared/protocol: shared/src/protocol/y.ts',
    ],
    [
      'for an import of types',
      'shared/src/domain/a/x.ts',
      `import type { Y } from '../../protocol/y.ts';`,
      'shared/domain imports shared/protocol: shared/src/protocol/y.ts',
    ],
    [
      'for a type named in place',
      'shared/src/domain/a/x.ts',
      `export type X = import('../../protocol/y.ts').Y;`,
      'shared/domain imports shared/protocol: shared/src/protocol/y.ts',
    ],
    [
      'for a dynamic import',
      'client/src/ui/x.ts',
      `export const load = () => import('@opora/shared/domain/roles.ts');`,
      'client/ui imports shared/domain: shared/src/domain/roles.ts',
    ],
    [
      'for a re-export',
      'client/src/ui/x.ts',
      `export { roles } from '@opora/shared/domain/roles.ts';`,
      'client/ui imports shared/domain: shared/src/domain/roles.ts',
    ],
    [
      'for the address of a worker',
      'server/src/conferences/x.ts',
      `export const address = new URL('../persistence/sqlite/worker.ts', import.meta.url);`,
      'server/conferences imports server/persistence adapters: server/src/persistence/sqlite/worker.ts',
    ],
    [
      'for the server in the client',
      'client/src/app/x.ts',
      `import { app } from '@opora/server/app.ts';`,
      'client/app imports server/app: server/src/app.ts',
    ],
    [
      'for one feature in another',
      'client/src/features/tasks/x.tsx',
      `import { Pen } from '../plan/pen.tsx'; export const x = <Pen />;`,
      'client/features/tasks imports plan',
    ],
    [
      'for one store in another',
      'server/src/persistence/memory/x.ts',
      `import { open } from '../sqlite/open.ts';`,
      'server/persistence adapters/memory imports sqlite',
    ],
    [
      'for a port that is used and not only named',
      'server/src/conferences/x.ts',
      `import { store } from '../persistence/conference-store.ts';`,
      'server/conferences imports more than types of server/persistence ports: server/src/persistence/conference-store.ts',
    ],
    [
      'for an inline type, which still loads the file',
      'server/src/conferences/x.ts',
      `import { type Store } from '../persistence/conference-store.ts';`,
      'server/conferences imports more than types of server/persistence ports: server/src/persistence/conference-store.ts',
    ],
    [
      'for a package that is not allowed',
      'shared/src/domain/a/x.ts',
      `import { z } from 'zod';`,
      'shared/domain imports package zod',
    ],
    [
      'for a part of such a package',
      'client/src/features/tasks/x.ts',
      `import { io } from 'socket.io-client/debug';`,
      'client/features imports package socket.io-client',
    ],
    [
      'for a module of Node',
      'server/src/conferences/x.ts',
      `import { readFile } from 'node:fs/promises';`,
      'server/conferences imports node:fs/promises',
    ],
    [
      'for exporting all of another file',
      'shared/src/domain/index.ts',
      `export * from './roles.ts';`,
      'exports everything of another file: import the file itself',
    ],
    [
      'for a folder without a place in the table',
      'server/src/helpers/x.ts',
      `import { ok } from '@opora/shared/result.ts';`,
      'lies in no zone',
    ],
    [
      'for a file that is not there',
      'client/src/app/x.ts',
      `import { a } from './missing';`,
      'imports client/src/app/missing, which is not there',
    ],
    [
      'for an address computed while running',
      'client/src/app/x.ts',
      'export const load = (address: string) => import(address);',
      'imports an address computed while running',
    ],
    [
      'for test code in the product',
      'server/src/app.ts',
      `import { fake } from './conferences/room.test.ts';`,
      'server/app imports test code: server/src/conferences/room.test.ts',
    ],
    [
      'for what unit tests share in the product',
      'shared/src/domain/a/x.ts',
      `import { buildTask } from '../../testing/build-task.ts';`,
      'shared/domain imports test code: shared/src/testing/build-task.ts',
    ],
    [
      'for a unit test that needs two workspaces',
      'client/src/connection/x.test.ts',
      `import { createApp } from '@opora/server/app.ts';`,
      'a unit test of client imports server/src/app.ts',
    ],
  ];

  test.each(offences)('%s', (_rule, path, text, problem) => {
    expect(verdict(path, text)).toEqual([problem]);
  });

  test('for a cycle, also of types', () => {
    const files: SourceFile[] = [
      { path: 'shared/src/domain/a.ts', text: `import type { B } from './b.ts';` },
      { path: 'shared/src/domain/b.ts', text: `import type { C } from './c.ts';` },
      { path: 'shared/src/domain/c.ts', text: `import type { A } from './a.ts';` },
    ];
    const [first, ...rest] = files.map((file) => file.path);
    expect(findCycles(buildImportGraph(files))).toEqual([[first, ...rest, first]]);
  });
});

describe('the fence stands open', () => {
  const allowed: readonly [rule: string, path: string, text: string][] = [
    [
      'for a feature and its own parts',
      'client/src/features/tasks/x.tsx',
      `import { Row } from './row.tsx'; import styles from './x.module.css';`,
    ],
    [
      'for types where types are allowed',
      'server/src/conferences/x.ts',
      `import type { Store } from '../persistence/conference-store.ts';`,
    ],
    ['for an adapter and Node', 'server/src/persistence/sqlite/x.ts', `import 'node:sqlite';`],
    [
      'for words that only look like imports',
      'shared/src/domain/a/x.ts',
      `// import { z } from 'zod';\nexport const text = "import { z } from 'zod'";`,
    ],
    [
      'for tests',
      'tests/integration/x.test.ts',
      `import { createApp } from '@opora/server/app.ts';`,
    ],
  ];

  test.each(allowed)('%s', (_rule, path, text) => {
    expect(verdict(path, text)).toEqual([]);
  });
});
