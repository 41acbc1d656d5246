import type { ConferenceId } from '@opora/shared/ids.ts';
import type { JoinResponse } from '@opora/shared/protocol/http.ts';
import type { Result } from '@opora/shared/result.ts';
import { type OfficeFailure, officePost } from '../office-api.ts';

/** Takes one's seat and goes there. */
export async function enterConference(
  id: ConferenceId,
): Promise<Result<JoinResponse, OfficeFailure>> {
  const entered = await officePost<JoinResponse>(`/conferences/${id}/enter`);
  if (entered.ok) {
    const { conferenceId, participantId } = entered.value;
    location.assign(`/c/${conferenceId}/${participantId}`);
  }
  return entered;
}
