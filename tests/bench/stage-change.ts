import { fork } from 'node:child_process';
import path from 'node:path';
import { demoParticipants } from '@opora/shared/templates/demo/demo-people.ts';
import { type Joined, join } from '../support/join.ts';
import { connectLive, type LiveClient } from '../support/live-client.ts';
import { stageOf } from '../support/meeting.ts';
import type { ServerProcess } from '../support/spawn-server.ts';
import { clock } from './clock.ts';
import type { StageClientsOrder, StageClientsReport } from './stage-clients.ts';

/** Figures in ms, counted from the moment the leader's press leaves. */
export interface StageChangeFigures {
  /** Of each connection and change. */
  readonly received: readonly number[];
  /** Of each change, until the last connection has it. */
  readonly receivedByAll: readonly number[];
  readonly acknowledged: readonly number[];
}

const pauseMs = 100;
/** The server keeps ten of each session open. */
const connectionsOfSession = 10;

/** Everybody but the facilitator, and then the organiser again and again, whose link opens in many browsers. */
async function joinOften(server: ServerProcess, sessions: number): Promise<readonly Joined[]> {
  const names = demoParticipants
    .filter(({ attendance, role }) => attendance !== 'separate' && role !== 'facilitator')
    .map(({ name }) => name);
  const joined: Joined[] = [];
  for (let index = 0; index < sessions; index += 1) {
    joined.push(await join(server.origin, server.secretOf(names[index] ?? 'Simona')));
  }
  return joined;
}

/** The facilitator walks back and forth through the agenda in front of many participants. */
export async function measureStageChange(
  server: ServerProcess,
  connections: number,
  changes: number,
): Promise<StageChangeFigures> {
  const leader = await connectLive(await join(server.origin, server.secretOf('Tomáš')));
  await leader.done('conference:open', {});
  const people = await joinOften(server, Math.ceil(connections / connectionsOfSession));
  const clients = startClients();
  clients.send({ people, connections });
  await clients.next('ready');
  const figures = { received: [], receivedByAll: [], acknowledged: [] } as {
    readonly [Name in keyof StageChangeFigures]: number[];
  };
  for (let change = 0; change < changes; change += 1) {
    const pressedAt = clock();
    await moveOn(leader, change % 2 === 0);
    figures.acknowledged.push(clock() - pressedAt);
    const { at } = await clients.next('received');
    figures.received.push(...at.map((each) => each - pressedAt));
    figures.receivedByAll.push(Math.max(...at) - pressedAt);
    await new Promise((resolve) => setTimeout(resolve, pauseMs));
  }
  clients.end();
  leader.close();
  return figures;
}

const moveOn = (leader: LiveClient, isForward: boolean): Promise<void> =>
  leader.done(isForward ? 'stage:advance' : 'stage:return', { fromStageId: stageOf(leader) });

function startClients() {
  const child = fork(path.resolve(import.meta.dirname, 'stage-clients.ts'));
  const reports: StageClientsReport[] = [];
  let wake = (): void => undefined;
  child.on('message', (message: StageClientsReport) => {
    reports.push(message);
    wake();
  });
  return {
    send: (order: StageClientsOrder) => void child.send(order),
    async next<Type extends StageClientsReport['type']>(type: Type) {
      while (reports.length === 0) await new Promise<void>((resolve) => (wake = resolve));
      const report = reports.shift();
      if (report?.type !== type) throw new Error(`${report?.type} instead of ${type}`);
      return report as Extract<StageClientsReport, { type: Type }>;
    },
    end: () => void child.kill(),
  };
}
