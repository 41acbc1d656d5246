/** NIST SP 800-63B-4, 3.1.1: length counts, composition does not. In characters as people count them. */
export const passwordLength = { min: 15, max: 200 } as const;

/** One spelling of each character, so that a password typed on another keyboard is the same (NIST, ibid.). */
export const plainPassword = (typed: string): string => typed.normalize('NFKC');

export const lengthOf = (password: string): number => [...plainPassword(password)].length;
