const colours = 8;

/** Attributes that give an element and all in it a person's colour as `--person` (styles/people.css). */
export interface PersonAttributes {
  readonly 'data-person': string;
  /** From the ninth person on: the same colours with a double stroke and an outlined flag (look.md 2.2). */
  readonly 'data-person-double'?: '';
}

/** @param order place in the order of arrival from 0, or null for somebody who has not come yet */
export function personAttributes(order: number | null): PersonAttributes {
  if (order === null) return { 'data-person': 'none' };
  const colour = { 'data-person': String((order % colours) + 1) };
  return order < colours ? colour : { ...colour, 'data-person-double': '' };
}
