import { readSources } from '../contract/source/source-file.ts';

export interface ServerRoute {
  readonly method: string;
  /** Below `/api`. */
  readonly path: string;
}

/** Every route of the server, read from where it is written, so that a new one is tried as well. */
export const serverRoutes: readonly ServerRoute[] = readSources()
  .filter(({ path }) => path.startsWith('server/src/http/'))
  .flatMap(({ text }) => [...text.matchAll(/router\.(get|post|put|patch|delete)\(\s*'(\/[^']*)'/g)])
  .map(([, method = '', path = '']) => ({ method: method.toUpperCase(), path }));

export const nameOf = ({ method, path }: ServerRoute): string => `${method} ${path}`;
