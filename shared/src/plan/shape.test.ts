import { getSchema } from '@tiptap/core';
import { expect, test } from 'vitest';
import { planExtensions } from './extensions.ts';
import { planMarks, planShape } from './shape.ts';

const schema = getSchema(planExtensions());

/** Whether one child of this type, in any number, is what the parent's content expression takes. */
function takes(parent: string, child: string): boolean {
  const [content, type] = [schema.nodes[parent]?.contentMatch, schema.nodes[child]];
  return type !== undefined && content?.matchType(type)?.matchType(type) !== undefined;
}

test('the shape of the plan is the one of its extensions', () => {
  const fromSchema = Object.entries(schema.nodes).map(([name, type]) => ({
    name,
    children: Object.keys(schema.nodes)
      .filter((child) => takes(name, child))
      .sort(),
    attributes: Object.keys(type.spec.attrs ?? {}).sort(),
  }));
  const fromShape = [...planShape].map(([name, { children, attributes }]) => ({
    name,
    children: [...children].sort(),
    attributes: [...attributes].sort(),
  }));
  const byName = (one: { name: string }, other: { name: string }) =>
    one.name < other.name ? -1 : 1;
  expect(fromShape.sort(byName)).toEqual(fromSchema.sort(byName));
  expect([...planMarks]).toEqual(Object.keys(schema.marks));
});

test('nothing in the plan must have content, so that two deletions never destroy a section', () => {
  for (const [name, { contentMatch }] of Object.entries(schema.nodes)) {
    // The fragment itself is never deleted: an editor shows it with an empty paragraph.
    if (name !== 'doc') expect(contentMatch.validEnd, name).toBe(true);
  }
});
