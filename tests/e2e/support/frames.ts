import { documentMessages } from '@opora/shared/protocol/document-messages.ts';
import type { Page } from '@playwright/test';

/** What a page is sent over its sockets, its document sockets included. */
export interface FrameEar {
  /** Text frames, and binary ones read as text. */
  readonly text: () => string;
  /** Messages of the live channel and edits of documents; no pings, and no presence, which is told again and again. */
  readonly count: () => number;
  readonly clear: () => void;
}

const liveChannelPing = '2';

/** Hears the sockets that are opened from now on. */
export function hearFrames(page: Page): FrameEar {
  let heard: (string | Buffer)[] = [];
  page.on('websocket', (socket) => {
    socket.on('framereceived', ({ payload }) => heard.push(payload));
  });
  const says = (frame: string | Buffer) =>
    typeof frame === 'string' ? frame !== liveChannelPing : frame[0] === documentMessages.sync;
  return {
    text: () => heard.map(String).join('\n'),
    count: () => heard.filter(says).length,
    clear: () => {
      heard = [];
    },
  };
}
