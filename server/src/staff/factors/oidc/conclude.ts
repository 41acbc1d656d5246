import type { OfficeRefusal } from '@opora/shared/domain/office/office-refusals.ts';
import type { AccountId } from '@opora/shared/ids.ts';
import { err, ok, type Result } from '@opora/shared/result.ts';
import type { SignIn } from '../../sign-in.ts';
import type { SignedIn, StaffSessions } from '../../staff-sessions.ts';
import type { Visitor } from '../../visitor.ts';
import type { Oidc, OidcReturn } from './oidc.ts';
import type { OidcIdentity } from './provider.ts';

interface Parts {
  readonly oidc: Oidc;
  readonly sessions: StaffSessions;
  readonly signIn: SignIn;
}

/** Values of `Set-Cookie` headers, where a session began. */
type Conclusion = Result<readonly string[], OfficeRefusal>;

/** What comes of it that somebody has proved to be this identity: never an account, at most a session (FA5). */
export async function concludeOidc(
  { purpose, identity }: OidcReturn,
  visitor: Visitor,
  { oidc, sessions, signIn }: Parts,
): Promise<Conclusion> {
  const linked = await oidc.accountOf(identity);
  if (purpose.kind === 'sign-in') return await beginFor(linked, visitor, signIn);
  const who = await sessions.find(visitor.cookieHeader);
  if (who?.account.id !== purpose.accountId) return err('not-signed-in');
  return purpose.kind === 'step-up'
    ? await confirmFor(linked, who, sessions)
    : await link(identity, who, { oidc, sessions });
}

async function beginFor(
  linked: AccountId | undefined,
  visitor: Visitor,
  signIn: SignIn,
): Promise<Conclusion> {
  if (linked === undefined) return err('identity-unknown');
  const begun = await signIn.begin(linked, visitor);
  return begun.ok ? ok(begun.value.cookies) : begun;
}

async function confirmFor(
  linked: AccountId | undefined,
  who: SignedIn,
  sessions: StaffSessions,
): Promise<Conclusion> {
  if (linked !== who.account.id) return err('not-confirmed');
  const confirmed = await sessions.confirm(who);
  return confirmed.ok ? ok(confirmed.value.cookies) : confirmed;
}

async function link(
  identity: OidcIdentity,
  { session, account }: SignedIn,
  { oidc, sessions }: Pick<Parts, 'oidc' | 'sessions'>,
): Promise<Conclusion> {
  if (sessions.freshUntil(session) === null) return err('step-up-needed');
  return (await oidc.link(account.id, identity)) ? ok([]) : err('identity-taken');
}
