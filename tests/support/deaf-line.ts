import { connect } from 'node:net';

/** A WebSocket opened by hand that takes every byte and answers none, not even a close. */
export interface DeafLine {
  bytes(): number;
  /** Sends a text of at most 125 letters. */
  send(text: string): void;
  /** Resolves when the other side has ended the connection. */
  readonly ended: Promise<void>;
}

const maskedText = 0x80;
const finalText = 0x81;

export function openDeafLine(origin: string, path: string, cookie: string): DeafLine {
  const { hostname, port } = new URL(origin);
  const socket = connect(Number(port), hostname);
  let bytes = 0;
  socket.on('data', (data) => {
    bytes += data.byteLength;
  });
  socket.on('error', () => undefined);
  const lines = [
    `GET ${path} HTTP/1.1`,
    `Host: ${hostname}:${port}`,
    'Connection: Upgrade',
    'Upgrade: websocket',
    'Sec-WebSocket-Version: 13',
    'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==',
    `Cookie: ${cookie}`,
  ];
  socket.write(`${lines.join('\r\n')}\r\n\r\n`);
  return {
    bytes: () => bytes,
    send: (text) =>
      void socket.write(
        Buffer.concat([
          Buffer.of(finalText, maskedText + text.length, 0, 0, 0, 0),
          Buffer.from(text),
        ]),
      ),
    ended: new Promise((resolve) => socket.once('close', () => resolve())),
  };
}
