import type { Release } from '@opora/shared/domain/circles/release.ts';
import { findParticipant } from '@opora/shared/domain/conference/conference.ts';
import { useConference } from '../../../connection/conference-context.tsx';
import { useI18n } from '../../../i18n/i18n.tsx';
import { bindClasses } from '../../../ui/bind-classes.ts';
import { CirclesWords } from '../circles-words.tsx';
import styles from './wishes.module.css';

const css = bindClasses(styles);

export interface WallSentencesProps {
  readonly releases: readonly Release[];
}

/** On the shared screen: the sentences alone. Answers are between people, not on the wall. Loaded on demand. */
export const WallSentences = ({ releases }: WallSentencesProps) => (
  <CirclesWords>
    {releases.map((release) => (
      <WallSentence key={release.id} release={release} />
    ))}
  </CirclesWords>
);

function WallSentence({ release }: { readonly release: Release }) {
  const { t } = useI18n();
  const conference = useConference();
  const name = findParticipant(conference, release.childId)?.callName ?? t('room.behalf.unknown');
  return (
    <p className={css('wall')}>
      <span className={css('wallName')}>{t('circles.said', { name })}</span>{' '}
      <q lang={conference.language}>{release.text}</q>
    </p>
  );
}
