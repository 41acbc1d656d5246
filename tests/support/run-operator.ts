import { spawn } from 'node:child_process';
import path from 'node:path';

export interface CommandEnd {
  readonly code: number | null;
  readonly out: readonly string[];
  readonly complaints: readonly string[];
}

interface CommandOptions {
  readonly env?: Record<string, string>;
  /** A program that runs the command, with its arguments: `strace …`. */
  readonly under?: readonly string[];
}

const folder = path.resolve(import.meta.dirname, '../../server/src/operator');
const lines = (text: string): readonly string[] => text.split('\n').filter((line) => line !== '');

/** A command as an operator runs it, on this data. */
export function runOperator(
  command: 'backup' | 'restore' | 'erase',
  argument: string,
  dataFolder: string,
  { env = {}, under = [] }: CommandOptions = {},
): Promise<CommandEnd> {
  const script = path.join(folder, `${command}.ts`);
  const [program = '', ...words] = [...under, process.execPath, script, argument];
  const child = spawn(program, words, {
    env: { ...process.env, ...env, OPORA_DATA: dataFolder },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let [out, complaints] = ['', ''];
  child.stdout.on('data', (chunk: Buffer) => {
    out += chunk.toString();
  });
  child.stderr.on('data', (chunk: Buffer) => {
    complaints += chunk.toString();
  });
  return new Promise((resolve) => {
    child.once('close', (code) =>
      resolve({ code, out: lines(out), complaints: lines(complaints) }),
    );
  });
}
