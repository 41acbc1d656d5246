import { err, ok, type Result } from '@opora/shared/result.ts';
import { DeletedMarks } from './deleted-marks.ts';
import type { GateRefusal } from './edit.ts';
import type { IncomingRange } from './incoming-update.ts';
import type { KnownStructs } from './known-structs.ts';
import { gone } from './place.ts';
import type { Rights } from './rights.ts';
import type { EditWork } from './work/edit-work.ts';

export interface CheckedDeletions {
  /** Whether something is newly deleted. */
  readonly bringsNews: boolean;
  /** What is left out of them, for each client in order; idle marks, see `checkDeletions`. */
  readonly leftOut: readonly IncomingRange[];
}

const nothingDeleted: CheckedDeletions = { bringsNews: false, leftOut: [] };

interface DeletionCheck {
  readonly known: KnownStructs;
  readonly rights: Rights;
  readonly work: EditWork;
}

/**
 * Checks what is newly deleted: a step 2 always repeats all deletions (live-documents.md 4.1).
 *
 * A Yjs document deletes marks that have become idle by what others wrote, and sends that as an edit, also of somebody
 * who only reads. It shows nothing, so it is left out where they may not write, and they are not refused.
 */
export function checkDeletions(
  deletions: readonly IncomingRange[],
  { known, rights, work }: DeletionCheck,
): Result<CheckedDeletions, GateRefusal> {
  if (deletions.length === 0) return work.finish() ? ok(nothingDeleted) : err('malformed');
  const marks = new DeletedMarks(work);
  let bringsNews = false;
  let allowed = true;
  for (const { client, from, to } of deletions) {
    if (!work.isBearable) return err('malformed');
    // Yjs would keep it back and delete later what is not written yet.
    if (to > known.end(client)) return err('malformed');
    const end = Math.min(to, known.stored.end(client));
    if (from < end) {
      known.stored.eachUndeleted(client, from, end, (part) => {
        const mayWrite = rights.mayWrite(part.root);
        if (part.isMark && !mayWrite) marks.add(part);
        else {
          bringsNews = true;
          allowed &&= mayWrite;
          work.addStoredDeletion(part);
        }
      });
    }
    if (to > end) {
      bringsNews = true;
      for (const { place } of known.queued.between(client, from, to)) {
        allowed &&= place === gone || rights.mayWrite(place.root);
        work.addNewDeletion(place);
      }
    }
  }
  if (!allowed) return err('not-allowed');
  if (!marks.areIdle() && work.isBearable) return err('not-allowed');
  return work.finish() ? ok({ bringsNews, leftOut: marks.ranges }) : err('malformed');
}
