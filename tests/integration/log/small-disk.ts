import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmdirSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

const mount = (...words: readonly string[]): boolean => spawnSync('mount', words).status === 0;

/** A disk of its own, in memory, of a given size. */
export interface SmallDisk {
  readonly folder: string;
  /** Takes all the room that is left. */
  fill(): Promise<void>;
  /** Gives it back. */
  clear(): Promise<void>;
  /** Only while no file is open for writing. */
  makeReadOnly(): void;
  remove(): void;
}

/** Undefined where mounting is not permitted. */
export function mountSmallDisk(mebibytes: number): SmallDisk | undefined {
  const folder = mkdtempSync(path.join(tmpdir(), 'opora-disk-'));
  if (!mount('-t', 'tmpfs', '-o', `size=${mebibytes}m`, 'tmpfs', folder)) {
    rmdirSync(folder);
    return undefined;
  }
  const filler = path.join(folder, 'filler');
  return {
    folder,
    async fill() {
      const page = Buffer.alloc(4096);
      for (;;) {
        const isFull = await writeFile(filler, page, { flag: 'a' }).then(
          () => false,
          () => true,
        );
        if (isFull) return;
      }
    },
    clear: () => rm(filler),
    makeReadOnly() {
      if (!mount('-o', 'remount,ro', folder)) throw new Error('cannot be remounted');
    },
    remove() {
      spawnSync('umount', ['--lazy', folder]);
      rmdirSync(folder);
    },
  };
}

/** Says once why tests are skipped. */
export function canMount(): boolean {
  const disk = mountSmallDisk(1);
  if (disk === undefined) process.stderr.write('disk: skipped, mounting is not permitted\n');
  disk?.remove();
  return disk !== undefined;
}
