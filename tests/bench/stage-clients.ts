import { io, type Socket } from 'socket.io-client';
import type { Joined } from '../support/join.ts';
import { clock } from './clock.ts';

/**
 * A process with the live connections of many participants, started by `stage-change.ts`: gets the sessions, answers
 * when all are in, and then tells of each event when each connection received it.
 */

export interface StageClientsOrder {
  /** Used in turn. */
  readonly people: readonly Joined[];
  readonly connections: number;
}

export type StageClientsReport =
  | { readonly type: 'ready' }
  /** `at`: by `clock`, one for each connection. */
  | { readonly type: 'received'; readonly revision: number; readonly at: readonly number[] };

const report = (message: StageClientsReport) => void process.send?.(message);

async function connect(person: Joined, onEvent: (revision: number) => void): Promise<void> {
  const socket: Socket = io(person.origin, {
    transports: ['websocket'],
    forceNew: true,
    query: { conference: person.conferenceId, as: person.participantId },
    extraHeaders: { cookie: person.cookie },
  });
  socket.on('conference:event', ({ revision }: { readonly revision: number }) => onEvent(revision));
  await new Promise<void>((resolve) => void socket.once('conference:snapshot', () => resolve()));
}

async function connectAll({ people, connections }: StageClientsOrder): Promise<void> {
  const received = new Map<number, number[]>();
  const note = (revision: number) => {
    const at = received.get(revision) ?? [];
    at.push(clock());
    received.set(revision, at);
    if (at.length === connections) report({ type: 'received', revision, at });
  };
  for (let index = 0; index < connections; index += 1) {
    const person = people[index % people.length];
    if (person !== undefined) await connect(person, note);
  }
  report({ type: 'ready' });
}

process.once('message', (order: StageClientsOrder) => void connectAll(order));
