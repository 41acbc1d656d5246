import { WebSocket } from 'ws';
import type { Joined } from '../../support/join.ts';

export interface RawFrame {
  /** ms of `performance.now()`. */
  readonly at: number;
  readonly text: string;
}

/** A live connection of which every frame is kept, whatever it says. */
export interface RawLive {
  readonly frames: readonly RawFrame[];
  isClosed(): boolean;
  close(): void;
}

type Who = Pick<Joined, 'origin' | 'cookie' | 'conferenceId' | 'participantId'>;

export function openRawLive({ origin, cookie, conferenceId, participantId }: Who): RawLive {
  const query = `EIO=4&transport=websocket&conference=${conferenceId}&as=${participantId}`;
  const socket = new WebSocket(`${origin.replace('http', 'ws')}/socket.io/?${query}`, {
    headers: { cookie },
  });
  const frames: RawFrame[] = [];
  socket.on('error', () => undefined);
  socket.on('message', (data: Buffer) => {
    const text = data.toString();
    frames.push({ at: performance.now(), text });
    // The handshakes of both layers; without an answer to a ping the line would count as dead.
    if (text.startsWith('0{')) socket.send('40');
    if (text === '2') socket.send('3');
  });
  return {
    frames,
    isClosed: () => socket.readyState === WebSocket.CLOSED,
    close: () => socket.terminate(),
  };
}
