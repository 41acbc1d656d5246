/** When something was in the plan, in entries of its log: from `born` on, until `gone`. */
export interface Life {
  readonly born: number;
  /** Infinity for what was never deleted. */
  readonly gone: number;
}

/** `written` is the entry that first brought it, `born` the one that put it where it stands. */
export interface WrittenLife extends Life {
  readonly written: number;
}

/** Two wordings of the plan, each by the last entry it holds. The same twice is one wording. */
export interface Span {
  readonly since: number;
  readonly at: number;
}

export const unborn: Life = { born: Number.POSITIVE_INFINITY, gone: Number.POSITIVE_INFINITY };

export const isThere = ({ born, gone }: Life, seq: number): boolean => born <= seq && seq < gone;

export const isSeen = (life: Life, { since, at }: Span): boolean =>
  isThere(life, since) || isThere(life, at);

/** Of what stands in something else: it goes with it, whoever deletes that. */
export const within = <Inner extends Life>(life: Inner, outer: Life): Inner => ({
  ...life,
  born: Math.max(life.born, outer.born),
  gone: Math.min(life.gone, outer.gone),
});
