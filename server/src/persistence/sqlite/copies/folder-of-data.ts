import { join } from 'node:path';
import { masterKeyFileName } from '../../../keys/master-key-source.ts';
import { keyStoreFileName } from '../keys/key-store.ts';
import { databaseFileName, keyFolderName } from '../open-sqlite-stores.ts';

/** Where the files of one data folder are, or of a copy of it. */
export interface DataFiles {
  readonly folder: string;
  readonly database: string;
  readonly keyFolder: string;
  readonly keyStore: string;
  /** May be missing: the key may be given at the start. */
  readonly masterKey: string;
}

/** A copy has its keys in a folder of its own inside, to be taken elsewhere. */
export function filesOf(folder: string, keyFolder = join(folder, keyFolderName)): DataFiles {
  return {
    folder,
    database: join(folder, databaseFileName),
    keyFolder,
    keyStore: join(keyFolder, keyStoreFileName),
    masterKey: join(keyFolder, masterKeyFileName),
  };
}
