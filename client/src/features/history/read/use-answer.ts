import type { ErrorBody } from '@opora/shared/protocol/errors.ts';
import { useEffect, useEffectEvent, useState } from 'react';
import type { Answered } from './history-api.ts';

export interface Answer<Value> {
  /** The last that came; it stays while the next is on its way. */
  readonly value: Value | null;
  readonly isAsking: boolean;
  readonly error: ErrorBody | null;
  readonly askAgain: () => void;
}

/** Asks on every new `key`; an answer that comes after the next question is passed over. */
export function useAnswer<Value>(
  key: string,
  ask: (signal: AbortSignal) => Answered<Value>,
): Answer<Value> {
  const [turn, setTurn] = useState(0);
  const [value, setValue] = useState<Value | null>(null);
  const [error, setError] = useState<ErrorBody | null>(null);
  const [answered, setAnswered] = useState<string | null>(null);
  const question = `${turn} ${key}`;

  const run = useEffectEvent(async (signal: AbortSignal) => {
    const result = await ask(signal);
    if (signal.aborted) return;
    setAnswered(question);
    setError(result.ok ? null : result.error);
    if (result.ok) setValue(result.value);
  });
  useEffect(() => {
    const controller = new AbortController();
    void question;
    void run(controller.signal);
    return () => controller.abort();
  }, [question]);

  const isAsking = answered !== question;
  return { value, isAsking, error: isAsking ? null : error, askAgain: () => setTurn(turn + 1) };
}
