import { documentsPath } from '@opora/shared/protocol/document-messages.ts';
import { WebSocket } from 'ws';
import type { Joined } from '../../support/join.ts';

/** How a document answered a bare socket. */
export interface Answered {
  /** Bytes of all frames until it was closed, or until the first frame of somebody who is let in. */
  readonly bytes: number;
  /** Undefined for somebody who is let in. */
  readonly closed: { readonly code: number; readonly reason: string } | undefined;
}

/** A bare socket to a document of this name, whether or not there is one. */
function openSocket(person: Joined, name: string): WebSocket {
  const { origin, conferenceId, participantId, cookie } = person;
  const path = `${documentsPath}/${conferenceId}/${name}?as=${participantId}`;
  return new WebSocket(`${origin.replace('http', 'ws')}${path}`, { headers: { cookie } });
}

/** Opens a document and waits for the first answer. */
export function knock(person: Joined, name: string): Promise<Answered> {
  const socket = openSocket(person, name);
  return new Promise((resolve, reject) => {
    let bytes = 0;
    socket.on('error', reject);
    socket.on('message', (frame: Buffer) => {
      bytes += frame.byteLength;
      resolve({ bytes, closed: undefined });
      socket.terminate();
    });
    socket.on('close', (code, reason) => {
      resolve({ bytes, closed: { code, reason: reason.toString() } });
    });
  });
}

/** Opens a document, waits for its first frame and stays in it. */
export function stayIn(person: Joined, name: string): Promise<WebSocket> {
  const socket = openSocket(person, name);
  return new Promise((resolve, reject) => {
    socket.once('error', reject);
    socket.once('message', () => resolve(socket));
  });
}

export const refused: Answered = { bytes: 0, closed: { code: 4403, reason: 'not-allowed' } };
