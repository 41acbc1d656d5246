import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';

const binFolder = (root) => join(root, 'node_modules', '.bin');

/**
 * PATH as npm scripts see it, with the project's own Node first; or without it, for installing: npm must
 * not run on a Node that it is about to delete.
 */
export function searchPath(root, { ownNode }) {
  const own = binFolder(root);
  const others = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== own);
  return (ownNode ? [own, ...others] : others).join(delimiter);
}

/** A command that failed, with all it said. */
export class CommandFailure extends Error {
  constructor(message, output) {
    super(message);
    this.output = output;
  }
}

/** Runs a command quietly and resolves with its standard output. Throws CommandFailure with `failure` as its message. */
export function run(root, [command, ...args], { ownNode, failure }) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: root,
      env: { ...process.env, PATH: searchPath(root, { ownNode }) },
      stdio: ['ignore', 'pipe', 'pipe'],
      // On Windows npm is a command file, which only a shell can start.
      shell: process.platform === 'win32',
    });
    const everything = [];
    const answer = [];
    child.stdout.on('data', (chunk) => everything.push(chunk) && answer.push(chunk));
    child.stderr.on('data', (chunk) => everything.push(chunk));
    const stopChild = () => child.kill();
    process.once('exit', stopChild);
    child.once('error', (error) => reject(new CommandFailure(failure, `${error.message}\n`)));
    child.once('close', (code) => {
      process.off('exit', stopChild);
      if (code === 0) resolve(Buffer.concat(answer).toString());
      else reject(new CommandFailure(failure, Buffer.concat(everything).toString()));
    });
  });
}
