import { CommandFailure, run } from './run.mjs';

const hint =
  'Opora needs Node 24. The package "node" should have brought it, but it does not answer: ' +
  'run "npm rebuild node --foreground-scripts", or install Node 24 from nodejs.org, and start again.';

/** Asks for the Node that npm scripts will find: the one in node_modules, else the machine's. */
export async function requireNode24(root) {
  const version = await run(root, ['node', '--version'], { ownNode: true, failure: hint });
  if (Number(/^v(\d+)\./.exec(version)?.[1] ?? 0) < 24) throw new CommandFailure(hint, '');
}
