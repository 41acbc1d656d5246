import { newInvitation } from '@opora/server/access/invitations.ts';
import { linkToken, newName, newSecret } from '@opora/server/access/secrets.ts';
import { demoConferenceId } from '@opora/server/demo/demo.ts';
import type { Invitation } from '@opora/server/persistence/access-store.ts';
import type { ParticipantId } from '@opora/shared/ids.ts';
import type { RunningServer } from './start-server.ts';

/** A link as an office sends it, for somebody of the demo: it opens for one browser. Returns its secret. */
export async function invite(
  server: RunningServer,
  participantId: ParticipantId,
  more: Partial<Invitation> = {},
): Promise<string> {
  const token = { id: newName(), secret: newSecret() };
  const whom = { conferenceId: demoConferenceId, participantId, createdAt: Date.now() };
  await server.stores.access.addInvitation(newInvitation(token, { ...whom, ...more }));
  return linkToken(token);
}
