/** Six digits, however they were spaced; null where they are not six. */
export function readCode(typed: string): string | null {
  const code = typed.replace(/\s/g, '');
  return /^\d{6}$/.test(code) ? code : null;
}
