/** Longest texts of the office, in letters. Apart from the schemas, which pages do not need for it. */
export const officeLimits = {
  name: 80,
  login: 100,
  /** Above that of the domain, which says what is wrong. */
  password: 1000,
  reference: 60,
  reason: { min: 10, max: 500 },
  passkeyName: 40,
} as const;
