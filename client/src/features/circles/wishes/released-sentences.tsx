import type { Release } from '@opora/shared/domain/circles/release.ts';
import { findParticipant } from '@opora/shared/domain/conference/conference.ts';
import { can } from '@opora/shared/domain/permissions.ts';
import { useState } from 'react';
import { useConference, useYou } from '../../../connection/conference-context.tsx';
import { useI18n } from '../../../i18n/i18n.tsx';
import { Button } from '../../../ui/actions/button.tsx';
import { bindClasses } from '../../../ui/bind-classes.ts';
import { PersonStroke } from '../../../ui/signs/person-stroke.tsx';
import { CirclesWords } from '../circles-words.tsx';
import { useCallNames } from '../use-call-names.ts';
import { AnswerForm } from './answer-form.tsx';
import { AnswerList } from './answer-list.tsx';
import styles from './wishes.module.css';

const css = bindClasses(styles);

export interface ReleasedSentencesProps {
  /** Those that may be seen here, in the order they were shown; at least one. */
  readonly releases: readonly Release[];
}

/** What children have shown, with the adults' answers. Loaded on demand. */
export const ReleasedSentences = ({ releases }: ReleasedSentencesProps) => (
  <CirclesWords>
    <div className={css('sentences')}>
      {releases.map((release) => (
        <Sentence key={release.id} release={release} />
      ))}
    </div>
  </CirclesWords>
);

function Sentence({ release }: { readonly release: Release }) {
  const { t } = useI18n();
  const conference = useConference();
  const child = findParticipant(conference, release.childId);
  return (
    <figure className={css('sentence')}>
      <figcaption className={css('whose')}>
        <PersonStroke
          order={child?.arrivalOrder ?? null}
          name={t('circles.said', { name: child?.callName ?? t('room.behalf.unknown') })}
          note={useShownTo(release)}
        />
      </figcaption>
      <blockquote className={css('words')} lang={conference.language}>
        {release.text}
      </blockquote>
      <AnswerList answers={release.answers} />
      <OwnAnswer release={release} />
    </figure>
  );
}

/** Said only where not everybody sees it, so that nobody repeats it aloud by mistake. */
function useShownTo({ to }: Release): string | null {
  const { t } = useI18n();
  const you = useYou();
  const names = useCallNames();
  if (to === 'everyone') return null;
  const others = to.filter((id) => id !== you.id);
  return others.length === 0
    ? t('circles.onlyYou')
    : t('circles.onlyYouAnd', { names: names(others, [t('room.people.you')]) });
}

function OwnAnswer({ release }: { readonly release: Release }) {
  const { t } = useI18n();
  const you = useYou();
  const { status } = useConference();
  const [isAnswering, setAnswering] = useState(false);
  const isOpen = status === 'live' || status === 'paused';
  if (!isOpen || !can(you.role, 'wish:answer')) return null;
  if (isAnswering) return <AnswerForm release={release} onDone={() => setAnswering(false)} />;
  const { text } = release;
  const hasAnswered = release.answers.some(({ by }) => by === you.id);
  return (
    <Button
      variant="plain"
      size="small"
      aria-label={t(hasAnswered ? 'circles.answer.changeOf' : 'circles.answerOf', { text })}
      onPress={() => setAnswering(true)}
    >
      {t(hasAnswered ? 'circles.answer.change' : 'circles.answer')}
    </Button>
  );
}
