import { processConfig } from '../config/process-config.ts';
import { backUp } from '../persistence/sqlite/copies/back-up.ts';
import { filesOf } from '../persistence/sqlite/copies/folder-of-data.ts';
import { runCommand } from './run-command.ts';

await runCommand('npm run backup -- <new folder>', async (folder, say) => {
  const { dataFolder, keyFolder } = processConfig();
  const copy = filesOf(folder);
  const damaged = await backUp(filesOf(dataFolder, keyFolder), copy);
  say(`copied to ${copy.database}`);
  say(
    `keys copied to ${copy.keyFolder}: keep them somewhere else than the data, and no longer than 35 days,`,
  );
  say('because whoever has both can read everything, also what was erased since');
  for (const log of damaged) say(`damaged, in the copy as in the data: ${log}`);
  return damaged.length === 0;
});
