import type { KeyObject } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type MasterKey, newKey } from '../../../keys/master-key.ts';
import {
  makeMasterKey,
  masterKeyFileName,
  readMasterKey,
} from '../../../keys/master-key-source.ts';
import { StoreError } from '../../store-error.ts';
import { hasKeyStore, type KeyStore, keyStoreFileName, openKeyStore } from './key-store.ts';

export interface KeyRingOptions {
  /** Of the keys; made if it is missing. */
  readonly folder: string;
  /** In the place of the file `master.key`: 32 bytes in base64. */
  readonly masterKey?: string | undefined;
}

/**
 * The data keys, unwrapped when they are first asked for. A name is a conference's id, or that of one life of a document
 * that has a key of its own: `conf_…/<document>/<epoch>`.
 */
export interface KeyRing {
  /** Undefined if there is none, or none any more. Throws for one that the master key does not open. */
  find(name: string): KeyObject | undefined;
  /** Makes it if there is none, on the disk before this returns. Throws if it was destroyed, or that of its conference. */
  ensure(name: string): void;
  wasDestroyed(name: string): boolean;
  /** For good and on the disk, with the keys of all documents below it. */
  destroy(name: string): void;
  destroyedNames(): readonly string[];
  close(): void;
}

/** Sealed under no name a data key can have. */
const checkName = 'check';

/** Throws, and makes no key, if the data holds what other keys than these have sealed. */
export function openKeyRing(
  { folder, masterKey: given }: KeyRingOptions,
  holdsSealed: boolean,
): KeyRing {
  const file = join(folder, keyStoreFileName);
  if (holdsSealed && !hasKeyStore(file)) throw keysMissing(folder);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const store = openKeyStore(file);
  try {
    const source = { file: join(folder, masterKeyFileName), given };
    const check = store.readCheck();
    if (check !== undefined) {
      const master = readMasterKey(source);
      if (master === undefined) throw masterKeyMissing(source.file);
      if (master.unwrap(checkName, check) === undefined) throw wrongMasterKey();
      return keyRing(store, master);
    }
    if (holdsSealed) throw keysMissing(folder);
    const master = readMasterKey(source) ?? makeMasterKey(source.file);
    store.writeCheck(master.wrap(checkName, newKey()));
    return keyRing(store, master);
  } catch (error) {
    store.close();
    throw error;
  }
}

function keyRing(store: KeyStore, master: MasterKey): KeyRing {
  const known = new Map<string, KeyObject>();

  function find(name: string): KeyObject | undefined {
    const open = known.get(name);
    if (open !== undefined) return open;
    const kept = store.find(name);
    if (kept.state !== 'wrapped') return undefined;
    const key = master.unwrap(name, kept.wrapped);
    if (key === undefined) throw new StoreError('a data key is not as it was written');
    known.set(name, key);
    return key;
  }

  const wasDestroyed = (name: string): boolean => store.find(name).state === 'destroyed';

  return {
    find,
    ensure(name) {
      if (find(name) !== undefined) return;
      const [conference = name] = name.split('/');
      if (wasDestroyed(conference) || wasDestroyed(name)) throw new StoreError('this was erased');
      const key = newKey();
      store.add(name, master.wrap(name, key), Date.now());
      known.set(name, key);
    },
    wasDestroyed,
    destroy(name) {
      store.destroy(name, Date.now());
      for (const each of [...known.keys()]) {
        if (each === name || each.startsWith(`${name}/`)) known.delete(each);
      }
    },
    destroyedNames: () => store.destroyedNames(),
    close: () => store.close(),
  };
}

const keysMissing = (folder: string): StoreError =>
  new StoreError(
    `the keys of the data are not in ${folder}: put the key store back, no new keys are made over existing data`,
  );

const masterKeyMissing = (file: string): StoreError =>
  new StoreError(
    `the master key is missing: put ${file} back or set OPORA_MASTER_KEY, no new one is made over existing keys`,
  );

const wrongMasterKey = (): StoreError =>
  new StoreError('the master key is not the one the data was written with');
