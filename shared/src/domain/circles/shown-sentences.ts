import type { ConferenceCore } from '../conference/conference.ts';
import type { Participant } from '../conference/participant.ts';
import { keepsSpaceOf } from './child-space.ts';
import type { Release } from './release.ts';
import { maySeeRelease } from './release-visibility.ts';

/** What children have shown to this person, in its order. Whoever keeps the space has the sentences there, not here. */
export const sentencesShownTo = (
  { releases }: Pick<ConferenceCore, 'releases'>,
  viewer: Participant,
): readonly Release[] =>
  releases.filter(
    (release) => maySeeRelease(release, viewer) && !keepsSpaceOf(release.childId, viewer),
  );
