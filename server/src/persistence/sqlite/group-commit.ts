import { StoreError } from '../store-error.ts';
import type { Operation, Outcome, Row } from './operation.ts';

/** Runs a batch, what writes in it as one transaction; one outcome per operation, in order. */
export type SendBatch = (batch: readonly Operation[]) => Promise<readonly Outcome[]>;

export interface GroupCommit {
  /** Resolves after the commit. Operations take effect in the order of the calls. */
  submit(operation: Operation): Promise<readonly Row[]>;
  /** Resolves once everything submitted so far is settled. */
  idle(): Promise<void>;
  /** Since the start: how many operations went in how many transactions. */
  counts(): { readonly operations: number; readonly transactions: number };
  /** Resolves if the disk failed; from then on every operation is refused unseen. */
  readonly failed: Promise<StoreError>;
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
  const failed = Promise.withResolvers<StoreError>();
  let failure: Failure | undefined;
  let waiting: Waiting[] = [];
  let running: Promise<void> | undefined;
  let operations = 0;
  let transactions = 0;

  const sendOne = async (batch: readonly Waiting[]): Promise<void> => {
    operations += batch.length;
    transactions += 1;
    const outcomes = await sendSafely(
      send,
      batch.map(({ operation }) => operation),
    );
    const fatal = outcomes.find(isFatal);
    // After a failed fsync later commits may succeed on pages that never reached the disk: none is tried.
    if (fatal !== undefined) {
      failure = fatal;
      failed.resolve(errorOf(fatal));
    }
    batch.forEach(({ settle }, index) => {
      settle(outcomes[index] ?? lost);
    });
  };

  const sendAll = async (): Promise<void> => {
    while (waiting.length > 0) {
      const batch = waiting;
      waiting = [];
      if (failure === undefined) await sendOne(batch);
      else for (const { settle } of batch) settle(failure);
      // Those who waited for this commit submit what they held back meanwhile before the next one starts.
      await new Promise((resolve) => process.nextTick(resolve));
    }
    running = undefined;
  };

  return {
    submit: (operation) =>
      new Promise((resolve, reject) => {
        const settle = (outcome: Outcome) =>
          outcome.ok ? resolve(outcome.rows) : reject(errorOf(outcome));
        waiting.push({ operation, settle });
        running ??= sendAll();
      }),
    idle: () => running ?? Promise.resolve(),
    counts: () => ({ operations, transactions }),
    failed: failed.promise,
  };
}

type Failure = Extract<Outcome, { readonly ok: false }>;

const isFatal = (outcome: Outcome): outcome is Failure =>
  !outcome.ok && outcome.problem === 'failed';

const lost: Failure = {
  ok: false,
  message: 'the outcome of the operation was lost',
  problem: 'failed',
};

const errorOf = (outcome: Failure): StoreError =>
  new StoreError(outcome.message, { code: outcome.problem });

async function sendSafely(
  send: SendBatch,
  batch: readonly Operation[],
): Promise<readonly Outcome[]> {
  try {
    return await send(batch);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return batch.map(() => ({ ok: false, message, problem: 'failed' }));
  }
}
