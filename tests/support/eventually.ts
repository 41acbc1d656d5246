const retryMs = 20;

/** Runs a check again and again until it passes; fails with its last error. Also outside Vitest. */
export async function eventually<Value>(
  check: () => Value | Promise<Value>,
  timeoutMs = 5000,
): Promise<Value> {
  const end = performance.now() + timeoutMs;
  for (;;) {
    try {
      return await check();
    } catch (error) {
      if (performance.now() > end) throw error;
    }
    await new Promise((resolve) => setTimeout(resolve, retryMs));
  }
}
