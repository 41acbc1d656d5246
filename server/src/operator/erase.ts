import { processConfig } from '../config/process-config.ts';
import { createErasing } from '../erasing/erase-conference.ts';
import { openSqliteStores } from '../persistence/sqlite/open-sqlite-stores.ts';
import { runCommand } from './run-command.ts';

await runCommand('npm run erase -- <conference id>', async (wanted, say) => {
  const { dataFolder, keyFolder, masterKey } = processConfig();
  const { conferences, close } = await openSqliteStores(dataFolder, { keyFolder, masterKey });
  try {
    const id = (await conferences.list()).find((each) => each === wanted);
    if (id === undefined) throw new Error(`there is no conference ${wanted}`);
    await createErasing({ conferences, memory: [], now: Date.now })(id);
    say(`${id} is erased: its key is destroyed and its rows are removed`);
    say(
      'copies of the key store from before still open older backups: throw them away within 35 days',
    );
    return true;
  } finally {
    await close();
  }
});
