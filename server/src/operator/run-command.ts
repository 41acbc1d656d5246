const say = (line: string): void => void process.stdout.write(`${line}\n`);
const complain = (line: string): void => void process.stderr.write(`${line}\n`);

/** A command of the operator. Returns whether all is well. */
type Command = (argument: string, say: (line: string) => void) => Promise<boolean>;

/** With the one argument of the command line. Ends with 0 if all is well, otherwise with 1 and a line that says why. */
export async function runCommand(usage: string, command: Command): Promise<void> {
  const [argument, ...more] = process.argv.slice(2);
  try {
    if (argument === undefined || more.length > 0) throw new Error(`use: ${usage}`);
    process.exitCode = (await command(argument, say)) ? 0 : 1;
  } catch (error) {
    complain(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  }
}
