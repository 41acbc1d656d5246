/** Server and client while working on them: `npm run dev`. Both restart or reload when a source changes. */
import { runCommand } from './run-command.ts';

const server = runCommand('node', ['--watch', 'server/src/main.ts']);
const client = runCommand('vite', ['client']);

// Neither is of use without the other; Ctrl+C reaches both by itself.
process.exitCode = await Promise.race([server, client]);
process.exit();
