import { createHash } from 'node:crypto';
import {
  type NodeShape,
  planMarks,
  planSchemaFingerprint,
  planShape,
} from '@opora/shared/plan/shape.ts';
import { expect, test } from 'vitest';

function fingerprint(shape: ReadonlyMap<string, NodeShape>): string {
  const nodes = [...shape].map(([name, { children, attributes }]) => [
    name,
    [...children].sort(),
    [...attributes].sort(),
  ]);
  return createHash('sha256')
    .update(JSON.stringify([nodes.sort(), [...planMarks].sort()]))
    .digest('hex');
}

test('[DO10] the schema of the plan changes only together with its version', () => {
  // A deliberate change: raise `planSchemaVersion` and set the new fingerprint.
  expect(fingerprint(planShape)).toBe(planSchemaFingerprint);
});

test('[DO10] one attribute more is noticed', () => {
  const changed = new Map(planShape);
  changed.set('hardBreak', { children: new Set(), attributes: new Set(['clear']) });
  expect(fingerprint(changed)).not.toBe(fingerprint(planShape));
});
