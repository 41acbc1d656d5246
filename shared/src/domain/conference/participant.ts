import type { ParticipantId } from '../../ids.ts';
import type { ProfessionalKind, Role } from '../roles.ts';
import type { Scope } from '../scope/scope.ts';
import type { Localised } from '../text.ts';

/** Where a person is now. `expected` until they first arrive; `away` after stepping out. */
export type Place = 'expected' | 'room' | 'remote' | 'away';

/** A person of one conference, or its shared screen. */
export interface Participant {
  readonly id: ParticipantId;
  /** Full name from the invitation, with titles. Never changed by the person. */
  readonly name: string;
  /** How the person wants to be called: on carets, lists and the shared screen. */
  readonly callName: string;
  readonly role: Role;
  readonly kind: ProfessionalKind | null;
  /** Who they are here, in everyday words: "máma", "babička", "škola". */
  readonly tie: Localised;
  readonly organisation: string | null;
  /** Whom a support person stands by. */
  readonly supports: ParticipantId | null;
  /**
   * `separate`: heard apart for safety (domain.md 2.4). No link, and shown to few. `dismissed`: put out for now, which
   * only those who let people in are told; for the others that person is away.
   */
  readonly attendance: 'invited' | 'separate' | 'dismissed';
  /** Has no device of their own; the scribe writes for them. */
  readonly hasDevice: boolean;
  readonly place: Place;
  /**
   * Order of arrival from 0, kept for the whole meeting: it picks the person's colour (look.md 2.2).
   * Null before arrival.
   */
  readonly arrivalOrder: number | null;
  /** Null until it was asked. Sent only to those who record attendance, and to the person. */
  readonly confidentiality: Confidentiality | null;
  /** Null: the whole conference. Null as well in the copy of whoever may not know. */
  readonly scope: Scope | null;
}

/** What was said about confidentiality before coming in. */
export interface Confidentiality {
  /** A refusal is noted, not forbidden: who leads decides what it means (domain.md 1.6). */
  readonly given: 'accepted' | 'refused';
  /** Whether somebody else can hear, asked of remote people; null in the room. */
  readonly alone: boolean | null;
}

export const isPresent = ({ place }: Pick<Participant, 'place'>): boolean =>
  place === 'room' || place === 'remote';

/** People, without the shared screen. */
export const isPerson = (participant: Participant): boolean => participant.role !== 'screen';
