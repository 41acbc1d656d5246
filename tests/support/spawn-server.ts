import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { freePort } from './free-port.ts';

/** The product as an operator starts it: its own process, which may be killed. */
export interface ServerProcess {
  readonly origin: string;
  /** `role  name  link` lines of the last start. */
  readonly lines: readonly string[];
  readonly pid: number;
  readonly dataFolder: string;
  /** Secret of the link of the person whose full name contains this. */
  secretOf(name: string): string;
  /** `kill -9`, then the same command again on the same data and port. */
  killAndRestart(): Promise<void>;
  /** Ends it as Ctrl-C does; resolves with the exit code. */
  interrupt(): Promise<number | null>;
  start(): Promise<void>;
  /** Ends it and removes its data. */
  remove(): Promise<void>;
}

const main = path.resolve(import.meta.dirname, '../../server/src/main.ts');

/** Resolves with all lines up to and including the one that says where it listens. */
function readLines(child: ChildProcess): Promise<string[]> {
  return new Promise((resolve, reject) => {
    let text = '';
    let complaints = '';
    child.stdout?.on('data', (chunk: Buffer) => {
      text += chunk.toString();
      if (/^Opora: /m.test(text)) resolve(text.trimEnd().split('\n'));
    });
    child.stderr?.on('data', (chunk: Buffer) => {
      complaints += chunk.toString();
    });
    child.once('exit', (code) => reject(new Error(`server ended (${code}): ${complaints}`)));
  });
}

const isRunning = (child: ChildProcess): boolean =>
  child.exitCode === null && child.signalCode === null;

const exitOf = (child: ChildProcess): Promise<number | null> =>
  isRunning(child)
    ? new Promise((resolve) => child.once('exit', (code) => resolve(code)))
    : Promise.resolve(child.exitCode);

interface SpawnOptions {
  readonly env?: Record<string, string>;
  /** Given data is kept by `remove`; a new folder is not. */
  readonly dataFolder?: string;
  /** A program that runs the server, with its arguments: `strace …`. */
  readonly under?: readonly string[];
}

export async function spawnServer(options: SpawnOptions = {}): Promise<ServerProcess> {
  const { env = {}, under = [] } = options;
  const dataFolder = options.dataFolder ?? (await mkdtemp(path.join(tmpdir(), 'opora-server-')));
  const port = await freePort();
  const [program = process.execPath, ...words] = [...under, process.execPath, main];
  const isUnder = under.length > 0;
  let child: ChildProcess;
  let lines: string[] = [];

  async function start() {
    child = spawn(program, words, {
      env: { ...process.env, NODE_ENV: '', ...env, PORT: String(port), OPORA_DATA: dataFolder },
      stdio: ['ignore', 'pipe', 'pipe'],
      // A group of its own: a program that runs the server would leave it behind when it is killed alone.
      detached: isUnder,
    });
    lines = await readLines(child);
  }
  async function end(signal: NodeJS.Signals) {
    const { pid } = child;
    if (isUnder && pid !== undefined && isRunning(child)) process.kill(-pid, signal);
    else child.kill(signal);
    return await exitOf(child);
  }
  await start();

  return {
    origin: `http://localhost:${port}`,
    dataFolder,
    get lines() {
      return lines;
    },
    get pid() {
      return child.pid ?? 0;
    },
    secretOf(name) {
      const secret = lines.find((line) => line.includes(name))?.split('/join#')[1];
      if (secret === undefined) throw new Error(`no link for ${name}`);
      return secret.trim();
    },
    async killAndRestart() {
      await end('SIGKILL');
      await start();
    },
    interrupt: () => end('SIGINT'),
    start,
    async remove() {
      await end('SIGKILL');
      if (options.dataFolder === undefined) await rm(dataFolder, { recursive: true, force: true });
    },
  };
}
