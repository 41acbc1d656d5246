import { newName } from '@opora/server/access/secrets.ts';
import { newInvitationLink } from '@opora/server/staff/setup-links.ts';
import type { OfficeRole } from '@opora/shared/domain/office/office-rights.ts';
import {
  type AccountId,
  accountId,
  type ConferenceId,
  type ParticipantId,
} from '@opora/shared/ids.ts';
import { type OfficeErrorBody, officeErrorSchema } from '@opora/shared/protocol/office.ts';
import { z } from 'zod';
import { type Browser, openBrowser } from './browser.ts';
import type { RunningServer } from './start-server.ts';

/** Long enough, and in no list. */
export const goodPassword = 'tichá voda mele pomalu';

export interface Colleague {
  readonly id: AccountId;
  readonly login: string;
  readonly browser: Browser;
}

export const secretOf = (path: string): string => path.split('#')[1] ?? '';

/** An account with a role, signed in, as it is after an invitation was used. */
export async function hire(
  server: RunningServer,
  role: OfficeRole,
  login = `${role}@office.example`,
): Promise<Colleague> {
  const id = accountId(newName());
  const createdAt = Date.now();
  const link = newInvitationLink(id, createdAt + 1e12);
  const nobody = { passwordHash: null, activatedAt: null, lockedAt: null };
  const account = { id, name: `Kolegyně ${role}`, login, role, createdAt, ...nobody };
  if (!(await server.stores.staff.addAccount(account, link.stored))) {
    throw new Error(`${login} is taken`);
  }
  const browser = openBrowser(server.origin);
  const secret = secretOf(link.path);
  const response = await browser.post('/api/office/setup', { secret, password: goodPassword });
  if (!response.ok) throw new Error(`setup: ${response.status} ${await response.text()}`);
  return { id, login, browser };
}

/** A seat of an account, as whoever prepares a conference gives it. */
export const giveSeat = (
  server: RunningServer,
  { id }: Colleague,
  conferenceId: ConferenceId,
  participantId: ParticipantId,
): Promise<void> =>
  server.stores.staff.putSeat({ conferenceId, accountId: id, participantId, givenAt: Date.now() });

const errorAnswer = z.object({ error: officeErrorSchema });

export async function refusalOf(
  response: Response,
): Promise<{ status: number; reason: OfficeErrorBody['reason'] }> {
  const { error } = errorAnswer.parse(await response.json());
  return { status: response.status, reason: error.reason };
}

export const signIn = (browser: Browser, login: string, password = goodPassword) =>
  browser.post('/api/office/sign-in', { login, password });
