import type { Confidentiality } from '@opora/shared/domain/conference/participant.ts';
import type { InvitationDetails } from '@opora/shared/protocol/http.ts';
import { type SubmitEvent, useEffect, useRef, useState } from 'react';
import { bindClasses } from '../../ui/bind-classes.ts';
import { EntryPage } from '../../ui/structure/entry-page.tsx';
import { ConfidentialityPromise } from './confidentiality-promise.tsx';
import { EnterButtons } from './enter-buttons.tsx';
import { FailureLine } from './failure-line.tsx';
import { failureMessages } from './failure-messages.ts';
import { type JoinAnswers, type JoinGap, joinGaps, joinRequest } from './join-answers.ts';
import styles from './join-form.module.css';
import { type NameError, NameQuestion } from './name-question.tsx';
import { PlaceQuestion } from './place-question.tsx';
import { useEnter } from './use-enter.ts';

const css = bindClasses(styles);

export interface JoinFormProps {
  readonly secret: string;
  /** Null where the link has none. */
  readonly pin: string | null;
  readonly invitation: InvitationDetails;
  readonly onSomebodyElse: () => void;
}

/** Name, place and the promise on one page; the buttons are the answer to the promise. */
export function JoinForm({ secret, pin, invitation, onSomebodyElse }: JoinFormProps) {
  const { isEntering, failure, enter } = useEnter();
  const [answers, setAnswers] = useState<JoinAnswers>({
    name: invitation.callName,
    place: 'room',
    alone: null,
  });
  const [gaps, setGaps] = useState<readonly JoinGap[]>([]);
  const change = (answer: Partial<JoinAnswers>) => setAnswers({ ...answers, ...answer });
  const nameField = useRef<HTMLInputElement>(null);
  const alone = useRef<HTMLDivElement>(null);
  const lowerEnd = useRef<HTMLDivElement>(null);

  const refusedName = failure === 'name-taken' || failure === 'name-protected' ? failure : null;
  useEffect(() => {
    if (refusedName !== null) nameField.current?.focus();
    else if (failure) lowerEnd.current?.scrollIntoView({ block: 'nearest' });
  }, [failure, refusedName]);

  const send = (given: Confidentiality['given']) => {
    const found = joinGaps(answers);
    setGaps(found);
    const fields = { name: nameField, alone };
    const [first] = found;
    if (first === undefined) void enter(joinRequest(secret, pin, answers, given));
    else focusIn(fields[first].current);
  };
  const handleSubmit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    send('accepted');
  };

  return (
    <form className={css('form')} noValidate onSubmit={handleSubmit}>
      <EntryPage
        beside={
          <>
            <ConfidentialityPromise />
            <div className={css('enter')} ref={lowerEnd}>
              <FailureLine failure={refusedName === null ? failure : null} />
              <EnterButtons isEntering={isEntering} onRefuse={() => send('refused')} />
            </div>
          </>
        }
      >
        <NameQuestion
          invitation={invitation}
          name={answers.name}
          onChange={(name) => change({ name })}
          error={nameError(gaps.includes('name'), refusedName)}
          onSomebodyElse={onSomebodyElse}
          ref={nameField}
        />
        <PlaceQuestion
          place={answers.place}
          alone={answers.alone}
          onPlace={(place) => change({ place })}
          onAlone={(isAlone) => change({ alone: isAlone })}
          isAloneMissing={gaps.includes('alone') && answers.alone === null}
          ref={alone}
        />
      </EntryPage>
    </form>
  );
}

/** A field, or the first one of a group. */
const focusIn = (place: HTMLElement | null) =>
  (place instanceof HTMLInputElement ? place : place?.querySelector('input'))?.focus();

function nameError(
  isMissing: boolean,
  refused: 'name-taken' | 'name-protected' | null,
): NameError | null {
  if (isMissing) return 'join.nameMissing';
  return refused === null ? null : failureMessages[refused];
}
