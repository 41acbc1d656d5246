import { mayReadPlan } from '@opora/shared/domain/scope/taking-part.ts';
import type { ReactNode } from 'react';
import { useConference, useYou } from '../../connection/conference-context.tsx';
import { bindClasses } from '../../ui/bind-classes.ts';
import { OwnVoice } from './agreement/own-voice.tsx';
import { Voices } from './agreement/voices.tsx';
import styles from './closing.module.css';
import { ClosingWords } from './closing-words.tsx';
import { FeedbackPlace } from './feedback/feedback-place.tsx';
import { ReadBack } from './read-back/read-back.tsx';

const css = bindClasses(styles);

export interface ClosingPartProps {
  /** The tasks in plain words, each a list item. */
  readonly tasks: ReactNode;
}

/** The end of the meeting on one's own screen: the plan as it is read, what people say to it, how it was. Loaded on demand. */
export function ClosingPart({ tasks }: ClosingPartProps) {
  const conference = useConference();
  const isReading = mayReadPlan(conference, useYou());
  return (
    <ClosingWords>
      <div className={css('closing')}>
        {conference.status === 'closed' ? <FeedbackPlace /> : null}
        {isReading ? <ReadBack tasks={tasks} /> : null}
        <OwnVoice />
        <Voices />
      </div>
    </ClosingWords>
  );
}
