import type { InvitationResponse } from '@opora/shared/protocol/http.ts';
import { type SubmitEvent, useEffect, useRef, useState } from 'react';
import { useI18n } from '../../i18n/i18n.tsx';
import { Button } from '../../ui/actions/button.tsx';
import { bindClasses } from '../../ui/bind-classes.ts';
import { Choice } from '../../ui/fields/choice.tsx';
import { EntryPage } from '../../ui/structure/entry-page.tsx';
import { ConfidentialityPromise } from './confidentiality-promise.tsx';
import { FailureLine } from './failure-line.tsx';
import styles from './join-form.module.css';
import { NameQuestion } from './name-question.tsx';
import { useEnter } from './use-enter.ts';

const css = bindClasses(styles);

export interface JoinFormProps {
  readonly secret: string;
  readonly invitation: InvitationResponse;
  readonly onSomebodyElse: () => void;
}

/** Name, place and the promise on one page; the one button is the acknowledgement. */
export function JoinForm({ secret, invitation, onSomebodyElse }: JoinFormProps) {
  const { t } = useI18n();
  const { isEntering, failure, enter } = useEnter();
  const [name, setName] = useState(invitation.callName);
  const [isNameMissing, setIsNameMissing] = useState(false);
  const [place, setPlace] = useState<'room' | 'remote'>('room');
  const nameField = useRef<HTMLInputElement>(null);
  const lowerEnd = useRef<HTMLDivElement>(null);

  const isNameTaken = failure === 'name-taken';
  useEffect(() => {
    if (isNameTaken) nameField.current?.focus();
    else if (failure) lowerEnd.current?.scrollIntoView({ block: 'nearest' });
  }, [failure, isNameTaken]);

  const handleSubmit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const isMissing = name.trim() === '';
    setIsNameMissing(isMissing);
    if (isMissing) nameField.current?.focus();
    else void enter({ secret, name: name.trim(), place });
  };

  return (
    <form className={css('form')} noValidate onSubmit={handleSubmit}>
      <EntryPage
        beside={
          <>
            <ConfidentialityPromise />
            <div className={css('enter')} ref={lowerEnd}>
              <FailureLine failure={isNameTaken ? null : failure} />
              <Button type="submit" variant="primary" size="main" isWide isPending={isEntering}>
                {t(isEntering ? 'join.entering' : 'join.enter')}
              </Button>
            </div>
          </>
        }
      >
        <NameQuestion
          invitation={invitation}
          name={name}
          onChange={setName}
          error={nameError(isNameMissing, isNameTaken)}
          onSomebodyElse={onSomebodyElse}
          ref={nameField}
        />
        <Choice
          label={t('join.place')}
          layout="row"
          selected={place}
          onSelect={setPlace}
          options={[
            { id: 'room', label: t('join.placeRoom') },
            { id: 'remote', label: t('join.placeRemote') },
          ]}
        />
      </EntryPage>
    </form>
  );
}

function nameError(isMissing: boolean, isTaken: boolean) {
  if (isMissing) return 'join.nameMissing';
  return isTaken ? 'join.error.nameTaken' : null;
}
