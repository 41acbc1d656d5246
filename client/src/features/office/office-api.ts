import type { OfficeRefusal } from '@opora/shared/domain/office/office-refusals.ts';
import type { OfficeErrorBody } from '@opora/shared/protocol/office.ts';
import { err, ok, type Result } from '@opora/shared/result.ts';

/** Why a device gave no passkey. */
export type DeviceFailure =
  /** The person said no, took too long, or has none for this site: browsers do not tell these apart on purpose. */
  'device-cancelled' | 'device-known' | 'device-unable';

/** What can go wrong in the office, in terms of what a person can do about it. */
export type OfficeFailure =
  | OfficeRefusal
  | DeviceFailure
  /** The server does not answer or is not ready. */
  | 'away'
  /** A fault of ours. */
  | 'fault';

/** The page and the server come from the same build: an answer has the shape that the server's own types gave it. */
export const officePost = <Body>(path: string, body: object = {}) =>
  ask<Body>(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });

export const officeGet = <Body>(path: string) => ask<Body>(path, {});

/** `path` under `/api/office`. */
async function ask<Body>(path: string, init: RequestInit): Promise<Result<Body, OfficeFailure>> {
  try {
    const response = await fetch(`/api/office${path}`, init);
    if (response.status === 204) return ok(undefined as Body);
    const answer = await response.json();
    return response.ok ? ok(answer) : err(failureOf(answer.error));
  } catch {
    // No network, or something between us answered in its own words.
    return err('away');
  }
}

function failureOf({ code, reason }: OfficeErrorBody): OfficeFailure {
  if (reason !== undefined) return reason;
  if (code === 'TOO_MANY_REQUESTS') return 'too-many-tries';
  return code === 'SERVICE_UNAVAILABLE' ? 'away' : 'fault';
}
