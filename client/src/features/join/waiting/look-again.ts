/**
 * Looks at once, then again and again with a pause between, for as long as the page can be seen; and at once when it
 * can be seen again. Returns how to stop.
 */
export function lookAgain(look: () => Promise<void>, pauseMs: number): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isLooking = false;
  let isStopped = false;

  async function turn() {
    clearTimeout(timer);
    if (isLooking || isStopped || document.hidden) return;
    isLooking = true;
    await look();
    isLooking = false;
    if (!isStopped) timer = setTimeout(turn, pauseMs);
  }
  const handleVisibility = () => void turn();

  document.addEventListener('visibilitychange', handleVisibility);
  void turn();
  return () => {
    isStopped = true;
    clearTimeout(timer);
    document.removeEventListener('visibilitychange', handleVisibility);
  };
}
