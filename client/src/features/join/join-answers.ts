import type { Confidentiality } from '@opora/shared/domain/conference/participant.ts';
import type { JoinRequest } from './join-api.ts';

/** What a person says before coming in. */
export interface JoinAnswers {
  readonly name: string;
  /** As typed; null where the link needs none. */
  readonly pin: string | null;
  readonly place: 'room' | 'remote';
  /** Whether nobody else can hear; null until somebody remote has answered. */
  readonly alone: boolean | null;
}

/** A question without an answer, in the order of the page. */
export type JoinGap = 'name' | 'pin' | 'alone';

const digitsOf = (pin: string): string => pin.replaceAll(/\D/g, '');

export function joinGaps({ name, pin, place, alone }: JoinAnswers): readonly JoinGap[] {
  const gaps: JoinGap[] = [];
  if (name.trim() === '') gaps.push('name');
  if (pin !== null && digitsOf(pin).length !== 6) gaps.push('pin');
  if (place === 'remote' && alone === null) gaps.push('alone');
  return gaps;
}

/** Either answer about confidentiality opens the door; it is only noted (AD11). */
export function joinRequest(
  secret: string,
  { name, pin, place, alone }: JoinAnswers,
  given: Confidentiality['given'],
): JoinRequest {
  return {
    secret,
    name: name.trim(),
    place,
    confidentiality: { given, alone: place === 'remote' ? alone : null },
    ...(pin === null ? {} : { pin: digitsOf(pin) }),
  };
}
