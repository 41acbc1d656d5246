import { type AddressInfo, createConnection, createServer, type Socket } from 'node:net';

/** A network between a client and the server, which can be slow, or gone without a word. */
export interface TcpProxy {
  readonly port: number;
  /** Nothing that the server says arrives any more; the other way does. */
  muteServer(): void;
  /** Nothing arrives any more, either way, and no connection ends: a phone that sleeps. */
  freeze(): void;
  /** The network is another one now: what was is cut off, what comes works. */
  wake(): void;
  /** From now on, what the server says on new connections waits for `passOn`. */
  holdServer(): void;
  /** Passes on about so many more bytes of what the server says, on each connection. */
  passOn(bytes: number): void;
  close(): Promise<void>;
}

interface Pair {
  readonly client: Socket;
  readonly server: Socket;
  /** Bytes that may still pass from the server. */
  allowed: number;
}

export async function openProxy(target: { readonly port: number }): Promise<TcpProxy> {
  const pairs = new Set<Pair>();
  let allowedAtFirst = Number.POSITIVE_INFINITY;

  const listener = createServer((client) => {
    const server = createConnection(target.port, '127.0.0.1');
    const pair: Pair = { client, server, allowed: allowedAtFirst };
    pairs.add(pair);
    const end = () => {
      pairs.delete(pair);
      client.destroy();
      server.destroy();
    };
    for (const side of [client, server]) side.on('error', end).on('close', end);
    client.on('data', (data) => server.write(data));
    server.on('data', (data) => {
      client.write(data);
      pair.allowed -= data.length;
      if (pair.allowed <= 0) server.pause();
    });
    if (pair.allowed <= 0) server.pause();
  });
  await new Promise<void>((resolve) => listener.listen(0, '127.0.0.1', resolve));

  const cutOff = () => {
    for (const { client, server } of pairs) {
      client.destroy();
      server.destroy();
    }
  };

  return {
    port: (listener.address() as AddressInfo).port,
    muteServer: () => {
      for (const { server } of pairs) server.pause();
    },
    freeze: () => {
      for (const { client, server } of pairs) {
        client.pause();
        server.pause();
      }
    },
    wake: cutOff,
    holdServer: () => {
      allowedAtFirst = 0;
    },
    passOn: (bytes) => {
      for (const pair of pairs) {
        pair.allowed = Math.max(pair.allowed, 0) + bytes;
        pair.server.resume();
      }
    },
    close: async () => {
      cutOff();
      await new Promise((resolve) => listener.close(resolve));
    },
  };
}
