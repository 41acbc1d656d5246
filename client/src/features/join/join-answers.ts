import type { Confidentiality } from '@opora/shared/domain/conference/participant.ts';
import type { JoinRequest } from './join-api.ts';

/** What a person says before coming in. */
export interface JoinAnswers {
  readonly name: string;
  readonly place: 'room' | 'remote';
  /** Whether nobody else can hear; null until somebody remote has answered. */
  readonly alone: boolean | null;
}

/** A question without an answer, in the order of the page. */
export type JoinGap = 'name' | 'alone';

/** The digits of a PIN, however they were grouped; null if they are not six. */
export function pinOf(typed: string): string | null {
  const digits = typed.replaceAll(/\D/g, '');
  return digits.length === 6 ? digits : null;
}

export const withPin = (pin: string | null): Pick<JoinRequest, 'pin'> =>
  pin === null ? {} : { pin };

export function joinGaps({ name, place, alone }: JoinAnswers): readonly JoinGap[] {
  const gaps: JoinGap[] = [];
  if (name.trim() === '') gaps.push('name');
  if (place === 'remote' && alone === null) gaps.push('alone');
  return gaps;
}

/** Either answer about confidentiality opens the door; it is only noted (AD11). */
export function joinRequest(
  secret: string,
  pin: string | null,
  { name, place, alone }: JoinAnswers,
  given: Confidentiality['given'],
): JoinRequest {
  return {
    secret,
    name: name.trim(),
    place,
    confidentiality: { given, alone: place === 'remote' ? alone : null },
    ...withPin(pin),
  };
}
