import { documentCloseCodes, documentLimits } from '@opora/shared/protocol/document-messages.ts';
import { WebSocket, WebSocketServer } from 'ws';

const messageTooBig = 1009;

/** `ws` itself closes what exceeds `maxPayload` with 1009, after which the provider comes back for ever. */
class DocumentSocket extends WebSocket {
  override close(code?: number, reason?: string | Buffer): void {
    super.close(code === messageTooBig ? documentCloseCodes.tooLarge : code, reason);
  }
}

/** security.md 4.7. The types of `ws` do not know `closeTimeout` yet. */
const settings = {
  noServer: true,
  WebSocket: DocumentSocket,
  perMessageDeflate: false,
  /** The largest step 2 and the few bytes in front of it. */
  maxPayload: documentLimits.step2Bytes + 64,
  maxFragments: 64,
  maxBufferedChunks: 4096,
  closeTimeout: 5000,
};

export const createSocketServer = (): WebSocketServer => new WebSocketServer(settings);
