import { childKeptBy } from '@opora/shared/domain/circles/child-space.ts';
import { sentencesShownTo } from '@opora/shared/domain/circles/shown-sentences.ts';
import { useConference, useYou } from '../../../connection/conference-context.tsx';
import { useI18n } from '../../../i18n/i18n.tsx';
import { bindClasses } from '../../../ui/bind-classes.ts';
import { LoadedPart } from '../../../ui/loading/loaded-part.tsx';
import styles from './places.module.css';

const css = bindClasses(styles);

const load = async () => (await import('../wishes/released-sentences.tsx')).ReleasedSentences;
const loadForWall = async () => (await import('../wishes/wall-sentences.tsx')).WallSentences;

/** Over the section of the child in the plan: what children have shown to this person (CC6). */
export function ReleasedPlace() {
  const shown = sentencesShownTo(useConference(), useYou());
  return (
    <>
      <PublicNote />
      {shown.length === 0 ? null : <LoadedPart load={load} props={{ releases: shown }} />}
    </>
  );
}

/** The same on the wall, without anything to press. */
export function ReleasedOnWall() {
  const shown = sentencesShownTo(useConference(), useYou());
  if (shown.length === 0) return null;
  return <LoadedPart load={loadForWall} props={{ releases: shown }} />;
}

/** Whoever has a space of their own is told that this place is not it (CC1). */
function PublicNote() {
  const { t } = useI18n();
  const conference = useConference();
  const you = useYou();
  const child = childKeptBy(conference, you);
  if (child === undefined || conference.status === 'closed') return null;
  return (
    <p className={css('note')}>
      {t(child.id === you.id ? 'room.circle.publicOwn' : 'room.circle.public')}
    </p>
  );
}
