import type { Page } from '@playwright/test';

/** Which of these words the page still holds anywhere in its JavaScript memory, garbage collected before. */
export async function heldInMemory(
  page: Page,
  words: readonly string[],
): Promise<readonly string[]> {
  const session = await page.context().newCDPSession(page);
  const chunks: string[] = [];
  session.on('HeapProfiler.addHeapSnapshotChunk', ({ chunk }) => chunks.push(chunk));
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  await session.detach();
  const { strings }: { readonly strings: readonly string[] } = JSON.parse(chunks.join(''));
  return words.filter((word) => strings.some((each) => each.includes(word)));
}
