import type { ParticipantId } from '@opora/shared/ids.ts';
import type { ErrorBody } from '@opora/shared/protocol/errors.ts';
import type { Link, NewLinkResponse } from '@opora/shared/protocol/links.ts';
import type { Result } from '@opora/shared/result.ts';
import { useCallback, useEffect, useState } from 'react';
import { useConference, useYou } from '../../../connection/conference-context.tsx';
import { linksOf, newLink, revokeLinks } from './link-api.ts';

export interface Links {
  /** Null before the first answer. */
  readonly links: readonly Link[] | null;
  readonly error: ErrorBody | null;
  readonly isPending: boolean;
  /** A link that was just made; it is shown now or never. */
  readonly made: NewLinkResponse | null;
  readonly revoke: () => Promise<boolean>;
  readonly renew: (withPin: boolean) => Promise<boolean>;
}

/** The links of one person, read anew after each change. */
export function useLinks(person: ParticipantId): Links {
  const { id: conference } = useConference();
  const { id: as } = useYou();
  const [links, setLinks] = useState<readonly Link[] | null>(null);
  const [error, setError] = useState<ErrorBody | null>(null);
  const [isPending, setPending] = useState(false);
  const [made, setMade] = useState<NewLinkResponse | null>(null);

  const read = useCallback(async () => {
    const answer = await linksOf({ conference, as }, person);
    if (answer.ok) setLinks(answer.value);
    else setError(answer.error);
  }, [conference, as, person]);
  useEffect(() => void read(), [read]);

  async function change<Value>(
    act: () => Promise<Result<Value, ErrorBody>>,
    done: (value: Value) => void,
  ): Promise<boolean> {
    setPending(true);
    setError(null);
    const answer = await act();
    if (answer.ok) {
      done(answer.value);
      await read();
    } else setError(answer.error);
    setPending(false);
    return answer.ok;
  }

  return {
    links,
    error,
    isPending,
    made,
    revoke: () =>
      change(
        () => revokeLinks({ conference, as }, person),
        () => setMade(null),
      ),
    renew: (withPin) => change(() => newLink({ conference, as }, person, withPin), setMade),
  };
}
