import { irena } from '@opora/shared/templates/demo/demo-people.ts';
import { WebSocket } from 'ws';
import { join } from '../support/join.ts';
import { connectLive } from '../support/live-client.ts';
import { openPlan } from '../support/plan-client.ts';
import { spawnServer } from '../support/spawn-server.ts';
import { spread, table } from './statistics.ts';

/**
 * From the word that puts a person out until the last byte that reaches them, on two tabs with both connections each,
 * while somebody else types (security.md S10: 500 ms at most, p99).
 */

const rounds = Number(process.argv[2] ?? 100);
const say = (line: string) => void process.stdout.write(`${line}\n`);
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

const server = await spawnServer();
try {
  const leader = await connectLive(await join(server.origin, server.secretOf('Tomáš')));
  const writer = await openPlan(await join(server.origin, server.secretOf('Klára')));
  await leader.done('conference:open', {});
  writer.typeLine('notes', 'a');
  const typing = setInterval(() => writer.typeInto('notes', 0, 0, 'a'), 20);
  const lasts: number[] = [];
  const closes: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const person = await join(server.origin, server.secretOf('Irena'));
    const headers = { cookie: person.cookie };
    const base = server.origin.replace('http', 'ws');
    const query = `conference=${person.conferenceId}&as=${person.participantId}`;
    let lastByteAt = 0;
    const sockets = [0, 1].flatMap(() => [
      new WebSocket(`${base}/documents/${person.conferenceId}/plan?${query}`, { headers }),
      new WebSocket(`${base}/socket.io/?EIO=4&transport=websocket&${query}`, { headers }),
    ]);
    const closed = sockets.map((socket) => new Promise((resolve) => socket.once('close', resolve)));
    for (const socket of sockets) {
      socket.on('error', () => undefined);
      socket.on('message', (data: Buffer) => {
        lastByteAt = performance.now();
        if (data.toString().startsWith('0{')) socket.send('40');
      });
    }
    await pause(150);
    const begin = performance.now();
    await leader.done('participant:dismiss', { participantId: irena });
    await Promise.all(closed);
    closes.push(performance.now() - begin);
    lasts.push(Math.max(0, lastByteAt - begin));
    await leader.done('participant:admit', { participantId: irena });
  }
  clearInterval(typing);
  say(
    table(
      ['from the word that puts somebody out', 'p50 / p95 / p99 (ms)'],
      [
        ['last byte', spread(lasts)],
        ['all four lines closed', spread(closes)],
      ],
    ),
  );
  leader.close();
  writer.close();
} finally {
  await server.remove();
}
process.exit(0);
