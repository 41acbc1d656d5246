/** Field by field, one level deep. */
export function isSame<Shape extends object>(one: Shape, other: Shape): boolean {
  const others = new Map<string, unknown>(Object.entries(other));
  const fields = Object.entries(one);
  return (
    fields.length === others.size &&
    fields.every(([name, value]) => Object.is(value, others.get(name)))
  );
}
