import {
  type AgreementLevel,
  agreementLevels,
  type ChildView,
  childViews,
} from '@opora/shared/domain/agreement/voice.ts';
import type { Participant } from '@opora/shared/domain/conference/participant.ts';
import type { ErrorBody } from '@opora/shared/protocol/errors.ts';
import { useCommand } from '../../../connection/use-command.ts';

export type Stand = AgreementLevel | ChildView;

export interface StandOption {
  readonly id: Stand;
  readonly key: `closing.level.${AgreementLevel}` | `closing.view.${ChildView}`;
}

/** A child says what they think, everybody else how far they agree (AM3). */
export const standsOf = ({ role }: Participant): readonly StandOption[] =>
  role === 'child'
    ? childViews.map((id) => ({ id, key: `closing.view.${id}` }))
    : agreementLevels.map((id) => ({ id, key: `closing.level.${id}` }));

const isLevel = (stand: Stand | null): stand is AgreementLevel =>
  agreementLevels.some((level) => level === stand);
const isView = (stand: Stand | null): stand is ChildView =>
  childViews.some((view) => view === stand);

export interface GiveVoice {
  /** A child's own words may stand alone. */
  readonly isEnough: (stand: Stand | null, words: string) => boolean;
  readonly give: (stand: Stand | null, words: string) => Promise<boolean>;
  readonly isPending: boolean;
  readonly error: ErrorBody | null;
}

/** What one person says to the plan, by themselves or written down for them. */
export function useGiveVoice({ id: participantId, role }: Participant): GiveVoice {
  const agreement = useCommand('agreement:give');
  const opinion = useCommand('opinion:give');
  const isChild = role === 'child';
  const { isPending, error } = isChild ? opinion : agreement;
  return {
    isPending,
    error,
    isEnough: (stand, words) => stand !== null || (isChild && words !== ''),
    async give(stand, words) {
      if (isChild) {
        return opinion.run({ participantId, view: isView(stand) ? stand : null, words });
      }
      return isLevel(stand) && agreement.run({ participantId, level: stand, words });
    },
  };
}
