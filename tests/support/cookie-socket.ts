import { WebSocket as NodeWebSocket } from 'ws';

/** `ws` that brings a cookie along, as a browser would by itself. `onBytes` hears the size of each message. */
export function cookieSocketClass(
  cookie: string | null,
  onBytes: (bytes: number) => void = () => undefined,
): typeof WebSocket {
  class CookieSocket extends NodeWebSocket {
    constructor(url: string, protocols: string[]) {
      super(url, protocols, { headers: cookie === null ? {} : { cookie } });
      this.on('message', (data) => onBytes('byteLength' in data ? data.byteLength : 0));
    }
  }
  // The provider asks for the browser's type and uses what both have.
  return CookieSocket as unknown as typeof WebSocket;
}
