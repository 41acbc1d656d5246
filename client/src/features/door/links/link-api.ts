import type { ParticipantId } from '@opora/shared/ids.ts';
import type { ErrorBody } from '@opora/shared/protocol/errors.ts';
import { plainError } from '@opora/shared/protocol/errors.ts';
import type { Link, LinksResponse, NewLinkResponse } from '@opora/shared/protocol/links.ts';
import { err, ok, type Result } from '@opora/shared/result.ts';

/** Whose page this is: several people may use one browser. */
export interface Asker {
  readonly conference: string;
  readonly as: ParticipantId;
}

const away = plainError('SERVICE_UNAVAILABLE', 'no answer');

async function ask<Body>(
  path: string,
  { conference, as }: Asker,
  body?: object,
): Promise<Result<Body, ErrorBody>> {
  try {
    const response = await fetch(`${path}?${new URLSearchParams({ conference, as })}`, {
      ...(body === undefined
        ? {}
        : {
            method: 'POST',
            headers: { 'content-type': 'application/json' },
            body: JSON.stringify(body),
          }),
    });
    // 204 has no body.
    const answer = response.status === 204 ? undefined : await response.json();
    return response.ok ? ok(answer) : err(answer.error);
  } catch {
    return err(away);
  }
}

export async function linksOf(
  asker: Asker,
  person: ParticipantId,
): Promise<Result<readonly Link[], ErrorBody>> {
  const answer = await ask<LinksResponse>('/api/links', asker);
  return answer.ok
    ? ok(answer.value.links.filter(({ participantId }) => participantId === person))
    : answer;
}

export const revokeLinks = (asker: Asker, participantId: ParticipantId) =>
  ask<undefined>('/api/links/revoke', asker, { participantId });

export const newLink = (asker: Asker, participantId: ParticipantId, withPin: boolean) =>
  ask<NewLinkResponse>('/api/links/renew', asker, { participantId, withPin });
