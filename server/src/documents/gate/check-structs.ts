import { err, ok, type Result } from '@opora/shared/result.ts';
import { createID } from 'yjs';
import type { EditKind, GateRefusal } from './edit.ts';
import { findPlace, fits, isGrounded } from './find-place.ts';
import type { IncomingBlock, IncomingStruct } from './incoming-update.ts';
import type { KnownStructs } from './known-structs.ts';
import { type Gone, gone, type Place } from './place.ts';
import type { QueuedStruct } from './queued-structs.ts';
import type { Rights } from './rights.ts';
import type { EditWork } from './work/edit-work.ts';

interface StructCheck {
  readonly kind: EditKind;
  readonly known: KnownStructs;
  readonly rights: Rights;
  readonly work: EditWork;
}

/** Checks the structs of an update in an order in which each builds on known ones, and adds them to the queued. */
export function checkStructs(
  blocks: readonly IncomingBlock[],
  check: StructCheck,
): Result<void, GateRefusal> {
  const positions = blocks.map((block) => ({ block, next: 0 }));
  for (let progress = true; progress; ) {
    progress = false;
    for (const position of positions) {
      const before = position.next;
      const advanced = checkWhileGrounded(position.block, before, check);
      if (!advanced.ok) return advanced;
      position.next = advanced.value;
      progress ||= position.next > before;
    }
  }
  const done = positions.every(({ block, next }) => next === block.structs.length);
  return done ? ok(undefined) : err('malformed');
}

/** Returns the index of the first struct that names something unknown: it may come in another block. */
function checkWhileGrounded(
  { client, structs }: IncomingBlock,
  first: number,
  check: StructCheck,
): Result<number, GateRefusal> {
  for (let index = first; index < structs.length; index += 1) {
    const struct = structs[index];
    if (struct === undefined || !isGrounded(struct, check.known)) return ok(index);
    const checked = checkStruct(struct, client, check);
    if (!checked.ok) return checked;
  }
  return ok(structs.length);
}

function checkStruct(
  struct: IncomingStruct,
  client: number,
  check: StructCheck,
): Result<void, GateRefusal> {
  const { known, work } = check;
  const begin = known.end(client);
  const to = struct.clock + struct.length;
  if (struct.clock > begin) return err('malformed');
  if (to <= begin) return work.addKnown(struct) ? ok(undefined) : err('malformed');
  const place = placeOfNew(struct, client, check);
  if (!place.ok) return place;
  const queued: QueuedStruct = { from: begin, to, place: place.value, node: nodeOf(struct) };
  const { rightOrigin, content } = struct;
  const origin = struct.clock === begin ? struct.origin : createID(client, begin - 1);
  const newcomer = { client, clock: begin, origin, rightOrigin };
  if (!work.add(newcomer, queued, content)) return err('malformed');
  known.queued.add(client, queued);
  return ok(undefined);
}

function placeOfNew(
  struct: IncomingStruct,
  client: number,
  { kind, known, rights }: StructCheck,
): Result<Place | Gone, GateRefusal> {
  if (struct.content === 'collected') return placeOfCollected(kind, rights);
  const place = findPlace(struct, client, known);
  if (place === undefined) return err('malformed');
  if (place === gone) return rights.mayWriteSomewhere() ? ok(gone) : err('not-allowed');
  if (!rights.mayWrite(place.root)) return err('not-allowed');
  return fits(struct, place) ? ok(place) : err('malformed');
}

/**
 * What was written and deleted while the connection was away is collected before it is sent, so it may come, once,
 * in the step 2. It has no place and no words, and its clocks are the sender's own: it can take nothing from anybody.
 */
function placeOfCollected(kind: EditKind, rights: Rights): Result<Gone, GateRefusal> {
  if (kind !== 'step-2') return err('malformed');
  return rights.mayWriteSomewhere() ? ok(gone) : err('not-allowed');
}

function nodeOf({ content, name }: IncomingStruct): string | undefined {
  if (content === 'element') return name;
  return content === 'text' ? 'text' : undefined;
}
