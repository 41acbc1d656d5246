import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** The project's tools and its own Node first, also where the script was not started by npm. */
const searchPath = [join(root, 'node_modules', '.bin'), process.env['PATH']].join(delimiter);

export interface CommandOptions {
  readonly env?: Readonly<Record<string, string>>;
  /** `hidden` keeps what it says to itself. */
  readonly output?: 'shown' | 'hidden';
}

/**
 * Runs a command at the root of the project; resolves with its exit code, 1 if it could not start or was
 * ended. It does not outlive this process.
 */
export function runCommand(
  command: string,
  args: readonly string[],
  { env = {}, output = 'shown' }: CommandOptions = {},
): Promise<number> {
  const stdio = output === 'shown' ? 'inherit' : 'ignore';
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: root,
      env: { ...process.env, PATH: searchPath, ...env },
      // Vite ends when its input does, so it gets the person's own.
      stdio: ['inherit', stdio, stdio],
      // On Windows the tools are command files, which only a shell can start.
      shell: process.platform === 'win32',
    });
    const stopChild = () => child.kill();
    process.once('exit', stopChild);
    child.once('error', () => resolve(1));
    child.once('close', (code) => {
      process.off('exit', stopChild);
      resolve(code ?? 1);
    });
  });
}
