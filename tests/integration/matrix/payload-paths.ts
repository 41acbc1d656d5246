import type { Socket } from 'socket.io-client';

/** Fields whose names are data: stages, sections, field names. */
const byName = new Set(['times', 'pens', 'changed', 'changes']);

/**
 * Where a value says something: `state.participants[].callName`. Null, empty texts and empty lists say nothing, and so
 * have no path.
 */
export function pathsOf(value: unknown, path = ''): readonly string[] {
  if (value === null || value === undefined || value === '') return [];
  if (Array.isArray(value)) return value.flatMap((each) => pathsOf(each, `${path}[]`));
  if (typeof value !== 'object') return [path];
  const isByName = byName.has(path.split('.').at(-1) ?? '');
  return Object.entries(value).flatMap(([field, each]) =>
    pathsOf(each, `${path}${path === '' ? '' : '.'}${isByName ? '*' : field}`),
  );
}

/** Everything that a live connection was sent, by message and, for events, by their type. */
export function heardPaths(socket: Socket): ReadonlySet<string> {
  const heard = new Set<string>();
  socket.onAny((name: string, message: unknown) => {
    const type =
      typeof message === 'object' && message !== null && 'type' in message
        ? String(message.type)
        : '';
    const about = name === 'conference:event' ? type : name;
    for (const path of pathsOf(message)) heard.add(`${about} ${path}`);
  });
  return heard;
}
