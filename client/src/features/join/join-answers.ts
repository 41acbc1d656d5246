import type { Confidentiality } from '@opora/shared/domain/conference/participant.ts';
import type { KnockRequest } from '@opora/shared/protocol/http.ts';
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

const aloneOf = ({ place, alone }: JoinAnswers) => (place === 'remote' ? alone : null);

export const knockRequest = (
  code: string,
  answers: JoinAnswers,
  given: Confidentiality['given'],
): KnockRequest => ({
  code,
  name: answers.name.trim(),
  place: answers.place,
  confidentiality: { given, alone: aloneOf(answers) },
});

/** The digits of a PIN, however they were grouped; null if they are not six. */
export function pinOf(typed: string): string | null {
  const digits = typed.replaceAll(/\D/g, '');
  return digits.length === 6 ? digits : null;
}

/** The code on the wall as it was typed: in small letters, in groups. Null if it is not one. */
export function codeOf(typed: string): string | null {
  const letters = typed.toUpperCase().replaceAll(/[^A-Z0-9]/g, '');
  return /^[2-9A-HJKMNP-Z]{6}$/.test(letters) ? letters : null;
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
