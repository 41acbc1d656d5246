/** `K7R4M2` as it is read aloud: in two groups. */
export const spacedCode = (code: string): string => `${code.slice(0, 3)} ${code.slice(3)}`;
