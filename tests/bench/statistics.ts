/** The value below which a share of the samples lies (nearest rank); NaN without samples. */
export function percentile(samples: readonly number[], share: number): number {
  const sorted = [...samples].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}

const figure = (value: number): string => value.toFixed(value < 10 ? 2 : 0);

/** `p50 / p95 / p99` in ms. */
export const spread = (samples: readonly number[]): string =>
  [0.5, 0.95, 0.99].map((share) => figure(percentile(samples, share))).join(' / ');

/** Rows as a Markdown table. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
