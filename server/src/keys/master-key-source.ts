import type { KeyObject } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fsyncSync,
  openSync,
  readFileSync,
  renameSync,
  writeSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { StoreError } from '../persistence/store-error.ts';
import { decodeKey, encodeKey, type MasterKey, masterKeyOf, newKey } from './master-key.ts';

/** Inside the folder of the keys. */
export const masterKeyFileName = 'master.key';

/** Where the master key comes from. What a service keeps would be asked for here, once for each start. */
export interface MasterKeySource {
  /** Its place on the disk; not used where the key is given. */
  readonly file: string;
  /** 32 bytes in base64. */
  readonly given?: string | undefined;
}

/** Undefined if there is none yet. Throws if there is something else in its place. */
export function readMasterKey({ file, given }: MasterKeySource): MasterKey | undefined {
  if (given !== undefined) return masterKeyOf(decoded(given, 'OPORA_MASTER_KEY'));
  return existsSync(file) ? masterKeyOf(decoded(readFileSync(file, 'utf8'), file)) : undefined;
}

/** A new one, which is on the disk when this returns. */
export function makeMasterKey(file: string): MasterKey {
  const made = newKey();
  keep(file, `${encodeKey(made)}\n`);
  return masterKeyOf(made);
}

function decoded(text: string, where: string): KeyObject {
  const key = decodeKey(text);
  if (key === undefined) {
    throw new StoreError(`${where} is not a master key: it must be 32 bytes in base64`);
  }
  return key;
}

/** Whole or not at all, readable by nobody else. */
function keep(file: string, text: string): void {
  const unfinished = `${file}.new`;
  const handle = openSync(unfinished, 'w', 0o600);
  writeSync(handle, text);
  fsyncSync(handle);
  closeSync(handle);
  renameSync(unfinished, file);
  const folder = openSync(dirname(file), 'r');
  fsyncSync(folder);
  closeSync(folder);
}
