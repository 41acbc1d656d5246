import { planShape } from '@opora/shared/plan/shape.ts';
import { documentLimits } from '@opora/shared/protocol/document-messages.ts';
import type { IncomingStruct } from './incoming-update.ts';
import type { KnownStructs } from './known-structs.ts';
import { type Gone, gone, isSamePlace, type Place, placeInRoot } from './place.ts';

/** Whether all that a struct names is known: otherwise Yjs would keep it back and apply it later, unseen. */
export const isGrounded = (
  { origin, rightOrigin, parent }: IncomingStruct,
  known: KnownStructs,
): boolean =>
  (origin === null || known.has(origin)) &&
  (rightOrigin === null || known.has(rightOrigin)) &&
  (parent === null || typeof parent === 'string' || known.has(parent));

/**
 * Where Yjs would put a grounded struct of this client whose part from `known.end(client)` on is new. Undefined if
 * the struct contradicts itself.
 */
export function findPlace(
  struct: IncomingStruct,
  client: number,
  known: KnownStructs,
): Place | Gone | undefined {
  const place = placeByNeighbours(struct, known) ?? placeByParent(struct, known);
  const begin = known.end(client);
  if (place === undefined || struct.clock === begin) return place;
  // Yjs cuts off what it knows and puts the rest behind that, wherever the struct says it stands. What is
  // collected here may still stand elsewhere, where Yjs then throws.
  return place === gone ? undefined : agreeing(place, known.placeOf(client, begin - 1));
}

/**
 * Undefined where there are none, and where left and right are not of one node: that tears both apart. One that is
 * collected beside one that is not is such a pair as well; browsers that keep it for an undo would still show it.
 */
function placeByNeighbours(
  { origin, rightOrigin }: IncomingStruct,
  known: KnownStructs,
): Place | Gone | undefined {
  const left = origin === null ? undefined : known.placeOf(origin.client, origin.clock);
  if (rightOrigin === null) return left;
  const right = known.placeOf(rightOrigin.client, rightOrigin.clock);
  return left === undefined ? right : agreeing(left, right);
}

function placeByParent({ parent, key }: IncomingStruct, known: KnownStructs) {
  if (parent === null) return undefined;
  if (typeof parent !== 'string') return known.placeInside(parent, key);
  return placeInRoot(parent, key);
}

function agreeing(one: Place | Gone, other: Place | Gone): Place | Gone | undefined {
  if (one === gone || other === gone) return one === other ? gone : undefined;
  return isSamePlace(one, other) ? one : undefined;
}

/** Whether the plan's schema lets it stand there, so that no browser has to delete it. */
export function fits({ content, name }: IncomingStruct, { node, key, depth }: Place): boolean {
  const shape = planShape.get(node);
  if (shape === undefined) return false;
  if (key !== null) {
    return shape.attributes.has(key) && (content === 'attribute' || content === 'deleted');
  }
  switch (content) {
    case 'letters':
    case 'mark':
      return node === 'text';
    case 'element':
      return name !== 'text' && shape.children.has(name) && depth < documentLimits.nesting;
    case 'text':
      return shape.children.has('text') && depth < documentLimits.nesting;
    case 'deleted':
      return true;
    case 'attribute':
    case 'value':
    case 'collected':
      return false;
  }
}
