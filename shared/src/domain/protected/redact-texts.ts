/** Every text in a value, in order; fields named in `others` are ids, days and fixed words. */
export function textsOf(
  value: unknown,
  others: ReadonlySet<string>,
  field = '',
): readonly string[] {
  if (typeof value === 'string') return others.has(field) ? [] : [value];
  if (Array.isArray(value)) return value.flatMap((each) => textsOf(each, others, field));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, each]) => textsOf(each, others, name));
}

/** The value with these texts, as many as `textsOf` gives, in the place of its own. */
export function withTexts<Value>(
  value: Value,
  others: ReadonlySet<string>,
  texts: readonly string[],
): Value {
  const left = texts.values();
  const put = (each: unknown, field: string): unknown => {
    if (typeof each === 'string') return others.has(field) ? each : left.next().value;
    if (Array.isArray(each)) return each.map((one) => put(one, field));
    if (typeof each !== 'object' || each === null) return each;
    return Object.fromEntries(Object.entries(each).map(([name, one]) => [name, put(one, name)]));
  };
  return put(value, '') as Value;
}
