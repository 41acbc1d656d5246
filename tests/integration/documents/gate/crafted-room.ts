import type { EditKind, GateRefusal } from '@opora/server/documents/gate/edit.ts';
import type { SectionName } from '@opora/shared/domain/plan/sections.ts';
import { beforeEach, expect } from 'vitest';
import * as Y from 'yjs';
import { textOf } from '../plan-text.ts';
import { type Crafted, type CraftedBlock, craft, element, type Id } from './crafted-update.ts';
import { type GateRoom, isWhole, seededRoom, visitor } from './gate-room.ts';

/** Eva may write in the goals and nowhere else; Jitka may write everywhere; the reader nowhere. */
export const eva = visitor('eva', ['goals']);
export const jitka = visitor('jitka');
export const reader = visitor('reader', []);
/** Yjs clients of whoever crafts, and of somebody else. */
export const [mine, hers] = [7, 8];

let room: GateRoom;

/** A new room for each test of a file that calls this. */
export const useCraftedRoom = (): void =>
  beforeEach(() => {
    room = seededRoom();
  });
export const currentRoom = (): GateRoom => room;

export const idOf = (item: Y.Item | null): Id => {
  if (item === null) throw new Error('a root has no id');
  return [item.id.client, item.id.clock];
};
/** Ids of the section's first text: its node, and its first letter. */
export const textId = (section: SectionName): Id => idOf(textOf(room.doc, section)._item);
export const letterId = (section: SectionName, index = 0): Id => {
  const [client, clock] = idOf(textOf(room.doc, section)._start);
  return [client, clock + index];
};
export const paragraphId = (section: SectionName): Id =>
  idOf((textOf(room.doc, section).parent as Y.XmlElement)._item);

export const block = (...structs: Crafted[]): CraftedBlock => ({ client: mine, clock: 0, structs });
export const one = (struct: Crafted): Uint8Array => craft([block(struct)]);

export const paragraphIn = (parent: string, name = 'paragraph'): Uint8Array =>
  one(element({ parent }, name));

export function expectRefusal(
  update: Uint8Array,
  refusal: GateRefusal,
  { by = eva, kind = 'update' }: { by?: typeof eva; kind?: EditKind } = {},
): void {
  const before = Y.encodeStateAsUpdate(room.doc);
  expect(room.refusal(by, update, kind)).toBe(refusal);
  expect(Y.encodeStateAsUpdate(room.doc)).toEqual(before);
}

export function expectPass(update: Uint8Array, by = eva, kind: EditKind = 'update'): void {
  expect(room.refusal(by, update, kind)).toBeUndefined();
  expect(isWhole(room.doc)).toBe(true);
}
