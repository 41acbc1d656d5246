import { isBuiltin } from 'node:module';
import { posix } from 'node:path';

/** What an import line points at. */
export type ImportTarget =
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'package'; readonly name: string }
  | { readonly kind: 'node'; readonly name: string };

/** `@opora/shared/ids.ts` stands for `shared/src/ids.ts`, as each workspace's `exports` says. */
export function resolveImport(from: string, specifier: string): ImportTarget {
  const path = specifier.replace(/\?.*$/, '');
  if (path.startsWith('.')) return { kind: 'file', path: posix.join(posix.dirname(from), path) };
  const own = /^@opora\/([a-z]+)\/(.+)$/.exec(path);
  if (own) return { kind: 'file', path: `${own[1]}/src/${own[2]}` };
  if (isBuiltin(path)) return { kind: 'node', name: path.replace(/^node:/, '') };
  return { kind: 'package', name: packageName(path) };
}

function packageName(specifier: string): string {
  const parts = specifier.split('/');
  return parts.slice(0, specifier.startsWith('@') ? 2 : 1).join('/');
}
