import { type Operation, type Outcome, type Row, StoreError } from './operation.ts';

/** Runs a batch as one transaction; one outcome per operation, in order. */
export type SendBatch = (batch: readonly Operation[]) => Promise<readonly Outcome[]>;

export interface GroupCommit {
  /** Resolves after the commit. Operations take effect in the order of the calls. */
  submit(operation: Operation): Promise<readonly Row[]>;
  /** Resolves once everything submitted so far is settled. */
  idle(): Promise<void>;
  /** Since the start: how many operations went in how many transactions. */
  counts(): { readonly operations: number; readonly transactions: number };
}

interface Waiting {
  readonly operation: Operation;
  readonly settle: (outcome: Outcome) => void;
}

/**
 * While one transaction is in flight, the next batch collects behind it (security.md 4.1): an idle server
 * waits for one fsync, a busy one groups by itself, and there is no timer.
 */
export function createGroupCommit(send: SendBatch): GroupCommit {
  let waiting: Waiting[] = [];
  let running: Promise<void> | undefined;
  let operations = 0;
  let transactions = 0;

  const sendAll = async (): Promise<void> => {
    while (waiting.length > 0) {
      const batch = waiting;
      waiting = [];
      operations += batch.length;
      transactions += 1;
      const outcomes = await sendSafely(
        send,
        batch.map(({ operation }) => operation),
      );
      batch.forEach(({ settle }, index) => {
        settle(outcomes[index] ?? lost);
      });
      // Those who waited for this commit submit what they held back meanwhile before the next one starts.
      await new Promise((resolve) => process.nextTick(resolve));
    }
    running = undefined;
  };

  return {
    submit: (operation) =>
      new Promise((resolve, reject) => {
        const settle = (outcome: Outcome) =>
          outcome.ok ? resolve(outcome.rows) : reject(new StoreError(outcome.message));
        waiting.push({ operation, settle });
        running ??= sendAll();
      }),
    idle: () => running ?? Promise.resolve(),
    counts: () => ({ operations, transactions }),
  };
}

const lost: Outcome = { ok: false, message: 'the outcome of the operation was lost' };

async function sendSafely(
  send: SendBatch,
  batch: readonly Operation[],
): Promise<readonly Outcome[]> {
  try {
    return await send(batch);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return batch.map(() => ({ ok: false, message }));
  }
}
