import { processConfig } from '../config/process-config.ts';
import { filesOf } from '../persistence/sqlite/copies/folder-of-data.ts';
import { restore } from '../persistence/sqlite/copies/restore.ts';
import { runCommand } from './run-command.ts';

await runCommand('npm run restore -- <folder of the copy>', async (folder, say) => {
  const { dataFolder, keyFolder, masterKey } = processConfig();
  await restore(filesOf(folder), filesOf(dataFolder, keyFolder), masterKey);
  say(`restored into ${dataFolder}`);
  return true;
});
