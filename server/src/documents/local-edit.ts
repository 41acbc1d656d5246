import type { ParticipantId } from '@opora/shared/ids.ts';
import { err, ok, type Result } from '@opora/shared/result.ts';
import * as Y from 'yjs';
import type { EditAuthor, EditListener } from './edit-author.ts';
import type { GateRefusal } from './gate/edit.ts';

/** What became of an edit that the server made in somebody's name. */
export type LocalEditOutcome = Result<void, GateRefusal | 'not-stored'>;

/** An edit that is nobody's. */
export interface OwnEdit {
  readonly update: Uint8Array;
  /** The Yjs client it was made with. */
  readonly clientId: number;
  readonly listener: EditListener;
  readonly outcome: Promise<LocalEditOutcome>;
}

export interface LocalEdit extends Pick<OwnEdit, 'update' | 'outcome'> {
  readonly author: EditAuthor;
}

/** Makes a change on a copy, with a Yjs client of its own; undefined if it changes nothing. */
export function makeOwnEdit(doc: Y.Doc, change: (copy: Y.Doc) => void): OwnEdit | undefined {
  const copy = new Y.Doc();
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc));
  const updates: Uint8Array[] = [];
  copy.on('update', (update) => updates.push(update));
  copy.transact(() => change(copy));
  copy.destroy();
  const [update] = updates;
  if (update === undefined) return undefined;
  const { promise: outcome, resolve } = Promise.withResolvers<LocalEditOutcome>();
  const listener = {
    stored: () => resolve(ok(undefined)),
    close: () => resolve(err('not-stored')),
  };
  return { update, clientId: copy.clientID, listener, outcome };
}

/** The same in somebody's name. Whether this person may write there was decided before. */
export function makeLocalEdit(
  doc: Y.Doc,
  by: ParticipantId,
  change: (copy: Y.Doc) => void,
): LocalEdit | undefined {
  const edit = makeOwnEdit(doc, change);
  if (edit === undefined) return undefined;
  const { update, clientId, listener, outcome } = edit;
  const author: EditAuthor = {
    ...listener,
    visitor: {
      participantId: by,
      // No session's allowance of Yjs clients is used up by it.
      sessionId: `local-${clientId}`,
      presence: () => ({ participantId: by, name: '', colour: null }),
      isShown: () => false,
      takesPart: () => true,
      mayRead: () => true,
      mayWrite: () => true,
    },
  };
  return { update, author, outcome };
}
