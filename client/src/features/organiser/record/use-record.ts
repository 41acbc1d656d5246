import type { ParticipantId } from '@opora/shared/ids.ts';
import type { ErrorBody } from '@opora/shared/protocol/errors.ts';
import { type RecordPage, recordPageSchema } from '@opora/shared/protocol/record.ts';
import { useEffect, useState } from 'react';
import { addressOf, ask, type Query } from '../ask/ask.ts';
import { useAsker } from '../ask/use-asker.ts';

export interface ShownRecord {
  /** All pages that were asked for, newest first; null before the first. */
  readonly page: RecordPage | null;
  readonly isAsking: boolean;
  readonly error: ErrorBody | null;
  readonly askOlder: () => void;
  readonly askAgain: () => void;
}

const joined = (first: RecordPage | null, next: RecordPage): RecordPage =>
  first === null ? next : { ...next, entries: [...first.entries, ...next.entries] };

/** The record page by page, from the newest on; another person begins anew. */
export function useRecord(person: ParticipantId | null): ShownRecord {
  const asker = useAsker();
  const [page, setPage] = useState<RecordPage | null>(null);
  const [before, setBefore] = useState<number | null>(null);
  const [turn, setTurn] = useState(0);
  const [isAsking, setAsking] = useState(true);
  const [error, setError] = useState<ErrorBody | null>(null);

  useEffect(() => {
    let isCurrent = true;
    void turn;
    const query: Query = {
      ...(person === null ? {} : { person }),
      ...(before === null ? {} : { before: String(before) }),
    };
    setAsking(true);
    void ask(addressOf(asker, '/record', query), recordPageSchema.safeParse).then((answer) => {
      if (!isCurrent) return;
      setAsking(false);
      setError(answer.ok ? null : answer.error);
      if (answer.ok) setPage((shown) => joined(before === null ? null : shown, answer.value));
    });
    return () => {
      isCurrent = false;
    };
  }, [asker, person, before, turn]);

  return {
    page,
    isAsking,
    error,
    askOlder: () => setBefore(page?.older ?? null),
    askAgain: () => setTurn(turn + 1),
  };
}
