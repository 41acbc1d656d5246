import { stages } from '@opora/shared/testing/script.ts';
import { expect, it } from 'vitest';
import { eventually } from '../support/eventually.ts';
import { join } from '../support/join.ts';
import { connectLive } from '../support/live-client.ts';
import { openDocument } from '../support/plan-client.ts';
import { type ServerProcess, spawnServer } from '../support/spawn-server.ts';
import { updatesInFile } from '../support/updates-in-file.ts';

/** ms between the command that ends the family's time and `kill -9`: before, in and behind what follows from it. */
const killsAfterMs = [0, 6, 30];
const draft = 'Xenofont pije.';
const final = 'Hrajeme si na dvorku.';

const onDisk = async ({ dataFolder }: ServerProcess): Promise<string> =>
  updatesInFile(dataFolder)
    .map((update) => Buffer.from(update).toString())
    .join(' ');

const lead = async (server: ServerProcess) =>
  connectLive(await join(server.origin, server.secretOf('Tomáš')));

async function writeInFamilyTime(server: ServerProcess): Promise<void> {
  const leader = await lead(server);
  await leader.done('stage:audience', { stageId: stages.strengths, audience: 'family' });
  await leader.done('conference:open', {});
  const to = { fromStageId: stages.arrival, toStageId: stages.strengths };
  await leader.done('stage:go', to);
  const mother = await join(server.origin, server.secretOf('Jitka'));
  const own = await openDocument(mother, 'family');
  own.doc.transact(() => own.typeLine('strengths', `${draft} ${final}`));
  await own.saved();
  own.deleteFrom('strengths', 0, 0, `${draft} `.length);
  await own.saved();
  own.close();
  leader.close();
}

/** Moves on and kills the server; whoever is told that it moved on is told the truth. */
async function moveOnAndKill(server: ServerProcess, afterMs: number): Promise<void> {
  const leader = await lead(server);
  const to = { fromStageId: stages.strengths, toStageId: stages.plan };
  leader.socket.emit('stage:go', to);
  await new Promise((resolve) => setTimeout(resolve, afterMs));
  await server.killAndRestart();
  leader.close();
}

it.each(killsAfterMs)(
  '[FT8] a kill %s ms after the end costs no word and leaves no draft',
  async (ms) => {
    const server = await spawnServer();
    try {
      await writeInFamilyTime(server);
      expect(await onDisk(server)).toContain(draft);
      await moveOnAndKill(server, ms);
      const leader = await lead(server);
      const state = leader.state();
      // Killed before it was stored, the family's time goes on with what was written in it.
      if (state.status !== 'preparing' && state.stageId === stages.strengths) {
        const to = { fromStageId: stages.strengths, toStageId: stages.plan };
        await leader.done('stage:go', to);
      }
      const reading = await openDocument(
        await join(server.origin, server.secretOf('Irena')),
        'plan',
      );
      await eventually(() => expect(reading.lines('strengths')).toEqual([final]));
      await eventually(async () => expect(await onDisk(server)).not.toContain(draft));
      reading.close();
      leader.close();
    } finally {
      await server.remove();
    }
  },
);
