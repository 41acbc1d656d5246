import type { ErrorBody } from '@opora/shared/protocol/errors.ts';

/** The live connection as the person is told of it. */
export type ConnectionState =
  /** The first connection of this page is on its way. */
  | { readonly status: 'connecting' }
  | { readonly status: 'online' }
  /** Connected, but an event is missing: a fresh snapshot is on its way. */
  | { readonly status: 'catching-up' }
  /** Lost; it comes back by itself. */
  | { readonly status: 'offline' }
  /** The meeting is in a part without this person. Nothing of it is here; the page keeps asking to come in (CS1). */
  | { readonly status: 'outside'; readonly isAway: boolean }
  /** The server will not have this person: the link is needed again. */
  | {
      readonly status: 'refused';
      readonly error: ErrorBody;
      /** The server itself closed the connection before: put out, or left on another page. No line was lost. */
      readonly wasSentAway: boolean;
    };
