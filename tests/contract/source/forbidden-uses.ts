import { readImports } from './imports.ts';
import { isTestCode, type SourceFile, type Violation } from './source-file.ts';
import { isIdentifier, isNode, lineAt, parseSource, type SyntaxNode, walk } from './syntax.ts';

/** Something that only some files may use. */
interface Fence {
  readonly guards: (path: string) => boolean;
  /** What is used here that is forbidden, or null. */
  readonly find: (node: SyntaxNode) => string | null;
  /** Node's modules that bring the same. */
  readonly modules: readonly string[];
}

const ambient = [
  'setTimeout',
  'setInterval',
  'setImmediate',
  'queueMicrotask',
  'requestAnimationFrame',
  'performance',
  'crypto',
  'globalThis',
];

/** Time and chance are handed in, so that a rule gives the same answer at every replay. */
const purity: Fence = {
  guards: (path) => path.startsWith('shared/src/domain/'),
  find: (node) =>
    memberUse(node, 'Date', ['now']) ??
    memberUse(node, 'Math', ['random']) ??
    currentDate(node) ??
    ambient.find((name) => isIdentifier(node, name)) ??
    null,
  modules: ['crypto', 'timers', 'perf_hooks'],
};

/** Main hands the environment to the configuration, which parses it; nobody else looks. */
const environment: Fence = {
  guards: (path) => path !== 'server/src/main.ts' && !path.startsWith('server/src/config/'),
  find: (node) => memberUse(node, 'process', ['env']) ?? destructuredEnvironment(node),
  modules: ['process'],
};

const logging: Fence = {
  guards: (path) => /^(?:server|client)\/src\//.test(path) && path !== 'server/src/main.ts',
  find: (node) => (isIdentifier(node, 'console') ? 'console' : null),
  modules: ['console'],
};

const fences = [purity, environment, logging];

/** Uses of the clock, chance, the environment or the console where they are not allowed. Test code is free. */
export function findForbiddenUses(file: SourceFile): Violation[] {
  const active = fences.filter((fence) => !isTestCode(file.path) && fence.guards(file.path));
  if (active.length === 0) return [];
  const violation = (offset: number, used: string): Violation => ({
    path: file.path,
    line: lineAt(file.text, offset),
    problem: `uses ${used}`,
  });
  const uses = [...walkUses(parseSource(file))].flatMap((node) =>
    active.flatMap((fence) => {
      const used = fence.find(node);
      return used === null ? [] : [violation(node.start, used)];
    }),
  );
  return [...uses, ...forbiddenModules(file, active)];
}

function forbiddenModules(file: SourceFile, active: readonly Fence[]): Violation[] {
  const modules = active.flatMap((fence) => fence.modules);
  return readImports(file)
    .filter(({ specifier }) => modules.includes(specifier?.replace(/^node:/, '') ?? ''))
    .map(({ specifier, line }) => ({ path: file.path, line, problem: `uses ${specifier}` }));
}

/** All nodes but those that only name a member or a key: `room.crypto` and `{ console: 1 }` use nothing. */
function* walkUses(node: SyntaxNode): Generator<SyntaxNode> {
  const names = new Set([...walk(node)].flatMap(memberNames));
  for (const use of walk(node)) if (!names.has(use)) yield use;
}

function memberNames(node: SyntaxNode): SyntaxNode[] {
  if (node['computed'] === true) return [];
  const name = node.type === 'MemberExpression' ? node['property'] : node['key'];
  return isNode(name) && name !== node['value'] ? [name] : [];
}

/** `object.member` or `object['member']` for one of the members. */
function memberUse(node: SyntaxNode, object: string, members: readonly string[]): string | null {
  if (node.type !== 'MemberExpression' || !isIdentifier(node['object'], object)) return null;
  const property = node['property'];
  const isOne = (member: string) =>
    isIdentifier(property, member) || (isNode(property, 'Literal') && property['value'] === member);
  const used = members.find(isOne);
  return used === undefined ? null : `${object}.${used}`;
}

/** `new Date()` and `Date()` read the clock; `new Date(ms)` does not. */
function currentDate(node: SyntaxNode): string | null {
  if (!isIdentifier(node['callee'], 'Date') || !Array.isArray(node['arguments'])) return null;
  const readsClock = node.type === 'CallExpression' || node['arguments'].length === 0;
  return readsClock ? 'the current date' : null;
}

/** `const { env } = process`. */
function destructuredEnvironment(node: SyntaxNode): string | null {
  const isDestructuring =
    isNode(node['id'], 'ObjectPattern') && isIdentifier(node['init'], 'process');
  return isDestructuring ? 'process by parts' : null;
}
