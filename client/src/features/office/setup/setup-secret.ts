/** Taken out of the address at once, so that neither the history nor a picture of the screen keeps it. */
export function takeSetupSecret(): string | null {
  const found = location.hash.slice(1);
  if (found === '') return null;
  history.replaceState(null, '', location.pathname);
  return found;
}
