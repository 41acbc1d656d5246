/** A broken invariant is a bug of ours, never a person's mistake: it throws. */
export function assert(condition: unknown, message: string): asserts condition {
  if (!condition) throw new Error(`Invariant broken: ${message}`);
}

/** The end of an exhaustive `switch`: a new variant does not compile until it is handled. */
export function unreachable(value: never): never {
  throw new Error(`Unreachable: ${JSON.stringify(value)}`);
}
