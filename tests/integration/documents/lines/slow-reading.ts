import { createHash } from 'node:crypto';
import { expect } from 'vitest';
import * as Y from 'yjs';
import { eventually } from '../../../support/eventually.ts';
import type { Member } from '../document-clients.ts';
import type { DocumentWorld } from '../document-world.ts';
import { textOf } from '../plan-text.ts';

/** So long that a few of them are more than a system takes in between. */
export const editBytes = 500_000;

export async function joined(world: DocumentWorld, key: string): Promise<Member> {
  const member = world.join(key);
  await eventually(() => expect(member.acknowledged).toEqual([[1, 0]]));
  return member;
}

/** The stream under a provider's socket: paused, nothing is read and TCP holds the server back. */
export const streamOf = ({ provider }: Member) => Reflect.get(provider.ws ?? {}, '_socket');

/** One long passage, and what was there before it deleted; resolves when it is stored. */
export async function rewrites(member: Member): Promise<void> {
  const [step2 = 0, before = 0] = member.acknowledged.at(-1) ?? [];
  const text = textOf(member.doc);
  member.doc.transact(() => {
    text.delete(0, text.length);
    text.insert(0, 'x'.repeat(editBytes));
  });
  await eventually(() => expect(member.acknowledged.at(-1)).toEqual([step2, before + 1]));
}

/** Highest of what the server has unsent while `member` writes until `enough`. */
export async function writesUntil(
  world: DocumentWorld,
  member: Member,
  enough: (edits: number) => boolean,
): Promise<number> {
  let most = 0;
  for (let edits = 0; !enough(edits); edits += 1) {
    await rewrites(member);
    most = Math.max(most, world.server.unsentBytes());
  }
  return most;
}

const hash = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
/** Of everything a replica holds: letters, deletions and clocks. */
export const stateOf = ({ doc }: Member): string => hash(Y.encodeStateAsUpdate(doc));
