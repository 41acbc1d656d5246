import type { Confidentiality } from '@opora/shared/domain/conference/participant.ts';
import { limits } from '@opora/shared/protocol/limits.ts';
import { type SubmitEvent, useEffect, useRef, useState } from 'react';
import { useI18n } from '../../i18n/i18n.tsx';
import { bindClasses } from '../../ui/bind-classes.ts';
import { TextField } from '../../ui/fields/text-field.tsx';
import { EntryPage } from '../../ui/structure/entry-page.tsx';
import { ConfidentialityPromise } from './confidentiality-promise.tsx';
import { EnterButtons } from './enter-buttons.tsx';
import { FailureLine } from './failure-line.tsx';
import { codeOf, type JoinAnswers, type JoinGap, joinGaps, knockRequest } from './join-answers.ts';
import { type JoinFailure, knock } from './join-api.ts';
import styles from './join-form.module.css';
import { PlaceQuestion } from './place-question.tsx';

const css = bindClasses(styles);

/** `/join` without a link: with the code on the wall to the lobby, where somebody looks who it is (AD12). */
export function CodeForm() {
  const { t } = useI18n();
  const [typed, setTyped] = useState('');
  const [answers, setAnswers] = useState<JoinAnswers>({ name: '', place: 'room', alone: null });
  const [gaps, setGaps] = useState<readonly (JoinGap | 'code')[]>([]);
  const [isEntering, setEntering] = useState(false);
  const [failure, setFailure] = useState<JoinFailure | null>(null);
  const change = (answer: Partial<JoinAnswers>) => setAnswers({ ...answers, ...answer });
  const codeField = useRef<HTMLInputElement>(null);
  const nameField = useRef<HTMLInputElement>(null);
  const alone = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (failure === 'expired') codeField.current?.focus();
  }, [failure]);

  const send = async (given: Confidentiality['given']) => {
    const code = codeOf(typed);
    const found = [...(code === null ? (['code'] as const) : []), ...joinGaps(answers)];
    setGaps(found);
    const [first] = found;
    if (code === null || first !== undefined) {
      const fields = { code: codeField, name: nameField };
      if (first === 'alone') alone.current?.querySelector('input')?.focus();
      else if (first !== undefined) fields[first].current?.focus();
      return;
    }
    setEntering(true);
    setFailure(null);
    const result = await knock(knockRequest(code, answers, given));
    if (result.ok) return location.assign('/waiting');
    setEntering(false);
    setFailure(result.error);
  };
  const handleSubmit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    void send('accepted');
  };

  const isWrong = failure === 'expired' ? t('join.code.wrong') : null;
  return (
    <form className={css('form')} noValidate onSubmit={handleSubmit}>
      <EntryPage
        beside={
          <>
            <ConfidentialityPromise />
            <div className={css('enter')}>
              <FailureLine failure={failure === 'expired' ? null : failure} />
              <EnterButtons isEntering={isEntering} onRefuse={() => void send('refused')} />
            </div>
          </>
        }
      >
        <div className={css('questions')}>
          <h1>{t('join.code.title')}</h1>
          <p>{t('join.code.link')}</p>
          <TextField
            label={t('join.code.label')}
            hint={t('join.code.hint')}
            error={gaps.includes('code') ? t('join.code.missing') : isWrong}
            name="code"
            autoComplete="off"
            maxLength={12}
            value={typed}
            onChange={setTyped}
            ref={codeField}
          />
          <TextField
            label={t('join.code.name')}
            hint={t('join.code.nameHint')}
            error={gaps.includes('name') ? t('join.nameMissing') : null}
            name="name"
            autoComplete="name"
            maxLength={limits.text.callName}
            value={answers.name}
            onChange={(name) => change({ name })}
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
        </div>
      </EntryPage>
    </form>
  );
}
