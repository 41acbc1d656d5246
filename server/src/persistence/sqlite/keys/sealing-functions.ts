import type { KeyObject } from 'node:crypto';
import type { DatabaseSync, SQLOutputValue } from 'node:sqlite';
import { placeBytes } from '../../../keys/sealed-place.ts';
import { seal, unseal } from '../../../keys/sealing.ts';
import { StoreError } from '../../store-error.ts';
import type { KeyRing } from './key-ring.ts';

/**
 * Makes known to SQL, so that what is kept is sealed and opened in the thread of the database:
 *
 * - `seal(key, kind, stream, seq, previous, beside…, content)`: throws if there is no such key.
 * - `unseal(…)` with the same arguments: null for what does not open.
 * - `ensure_key(name)`: the name, once the key is on the disk.
 * - `destroy_key(name)`: the name, once the key is gone.
 *
 * `seal` gives something else each time. Where its result is used twice it belongs into a materialized table expression.
 */
export function defineSealing(database: DatabaseSync, keys: KeyRing): void {
  const options = { directOnly: true, varargs: true, useBigIntArguments: true };
  database.function('seal', options, (...values: readonly SQLOutputValue[]) => {
    const { name, place, content } = read(values);
    const key = keyNamed(keys, name);
    if (key === undefined) throw new StoreError('there is no key to seal with');
    return seal(key, place, content);
  });
  database.function('unseal', options, (...values: readonly SQLOutputValue[]) => {
    const { name, place, content } = read(values);
    const key = keyNamed(keys, name);
    return key === undefined ? null : (unseal(key, place, content) ?? null);
  });
  database.function('ensure_key', { directOnly: true }, (name: SQLOutputValue) => {
    keys.ensure(String(name));
    return name;
  });
  database.function('destroy_key', { directOnly: true }, (name: SQLOutputValue) => {
    keys.destroy(String(name));
    return name;
  });
}

const keyNamed = (keys: KeyRing, name: SQLOutputValue | undefined): KeyObject | undefined =>
  typeof name === 'string' ? keys.find(name) : undefined;

function read(values: readonly SQLOutputValue[]) {
  const [name, kind, stream, seq, previous, ...rest] = values;
  const place = placeBytes({
    kind: String(kind),
    stream: String(stream),
    seq: typeof seq === 'bigint' || typeof seq === 'number' ? seq : Number.NaN,
    previous: bytesOf(previous),
    beside: rest.slice(0, -1).map(plainOf),
  });
  return { name, place, content: bytesOf(rest.at(-1)) };
}

const plainOf = (value: SQLOutputValue): string | number | bigint | null =>
  value instanceof Uint8Array ? Buffer.from(value).toString('hex') : value;

const bytesOf = (value: SQLOutputValue | undefined): Uint8Array =>
  value instanceof Uint8Array ? value : Buffer.from(String(value ?? ''));
