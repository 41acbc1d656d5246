/** Numbers for operators at `/metrics`, in the Prometheus text format. Never about people. */
export interface Metrics {
  /** Adds one to a counter. */
  count(name: string): void;
  /** Registers a number that is read when asked for. */
  gauge(name: string, read: () => number): void;
  text(): string;
}

export function createMetrics(): Metrics {
  const counters = new Map<string, number>();
  const gauges = new Map<string, () => number>();
  const line = (kind: 'counter' | 'gauge', name: string, value: number) =>
    `# TYPE opora_${name} ${kind}\nopora_${name} ${value}\n`;
  return {
    count: (name) => void counters.set(name, (counters.get(name) ?? 0) + 1),
    gauge: (name, read) => void gauges.set(name, read),
    text: () =>
      [
        ...[...counters].map(([name, value]) => line('counter', `${name}_total`, value)),
        ...[...gauges].map(([name, read]) => line('gauge', name, read())),
      ].join(''),
  };
}
