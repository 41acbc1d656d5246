import type { Participant } from '../conference/participant.ts';

/** What changes about a person who comes and goes. */
export type Standing = Pick<
  Participant,
  'id' | 'place' | 'callName' | 'arrivalOrder' | 'confidentiality'
>;

/** Of a conference's family time, besides its text. */
export interface FamilyTime {
  /** When the family asked for the facilitator: ms since the epoch. Null for all but those who let people in. */
  readonly coordinatorCalledAt: number | null;
  /**
   * How those of the family who came or went since it began still stand for the others, who learn of it when it is
   * over (FT3). Null in every viewer's copy: only the server holds something back.
   */
  readonly heldBack: readonly Standing[] | null;
}

export const noFamilyTime: FamilyTime = { coordinatorCalledAt: null, heldBack: [] };

export const standingOf = (person: Participant): Standing => {
  const { id, place, callName, arrivalOrder, confidentiality } = person;
  return { id, place, callName, arrivalOrder, confidentiality };
};

/** After something that everybody hears of: it holds for what is held back as well. */
export const changeHeldBack = (
  familyTime: FamilyTime,
  change: (standing: Standing) => Standing,
): FamilyTime => ({ ...familyTime, heldBack: familyTime.heldBack?.map(change) ?? null });

/** Everybody has been told. */
export const toldAll = (familyTime: FamilyTime): FamilyTime => ({
  ...familyTime,
  heldBack: familyTime.heldBack && [],
});

/** `at`: null after it was heard, or the stage is over. */
export const withCall = (familyTime: FamilyTime, at: number | null): FamilyTime => ({
  ...familyTime,
  coordinatorCalledAt: at,
});

/** A person as those see them who are out of the family's time. */
export function standingForOthers({ heldBack }: FamilyTime, person: Participant): Participant {
  const held = heldBack?.find((each) => each.id === person.id);
  return held === undefined ? person : { ...person, ...held };
}

/** Everybody of whom something was held back, with how they stand now; their places in the list stay. */
export const withStandings = (
  participants: readonly Participant[],
  standings: readonly Standing[],
): readonly Participant[] =>
  participants.map((person) => {
    const now = standings.find((each) => each.id === person.id);
    return now === undefined ? person : { ...person, ...now };
  });
