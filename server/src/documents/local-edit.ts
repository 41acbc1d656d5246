import type { ParticipantId } from '@opora/shared/ids.ts';
import { err, ok, type Result } from '@opora/shared/result.ts';
import * as Y from 'yjs';
import type { EditAuthor } from './edit-author.ts';
import type { GateRefusal } from './gate/edit.ts';

/** What became of an edit that the server made in somebody's name. */
export type LocalEditOutcome = Result<void, GateRefusal | 'not-stored'>;

export interface LocalEdit {
  readonly update: Uint8Array;
  readonly author: EditAuthor;
  readonly outcome: Promise<LocalEditOutcome>;
}

/**
 * Makes a change on a copy, with a Yjs client of its own; undefined if it changes nothing. Whether this person may
 * write there was decided before.
 */
export function makeLocalEdit(
  doc: Y.Doc,
  by: ParticipantId,
  change: (copy: Y.Doc) => void,
): LocalEdit | undefined {
  const copy = new Y.Doc();
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc));
  const updates: Uint8Array[] = [];
  copy.on('update', (update) => updates.push(update));
  copy.transact(() => change(copy));
  copy.destroy();
  const [update] = updates;
  if (update === undefined) return undefined;
  const { promise: outcome, resolve } = Promise.withResolvers<LocalEditOutcome>();
  const author: EditAuthor = {
    visitor: {
      participantId: by,
      // No session's allowance of Yjs clients is used up by it.
      sessionId: `local-${copy.clientID}`,
      presence: () => ({ participantId: by, name: '', colour: null }),
      mayRead: () => true,
      mayWrite: () => true,
    },
    stored: () => resolve(ok(undefined)),
    close: () => resolve(err('not-stored')),
  };
  return { update, author, outcome };
}
