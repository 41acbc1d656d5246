import {
  type ProtectedString,
  protectedLimits,
} from '@opora/shared/domain/protected/protected-string.ts';
import type { ErrorBody } from '@opora/shared/protocol/errors.ts';
import { type RefObject, type SubmitEvent, useEffect, useState } from 'react';
import { errorKey } from '../../i18n/error-words.ts';
import { useI18n } from '../../i18n/i18n.tsx';
import { Button } from '../../ui/actions/button.tsx';
import { bindClasses } from '../../ui/bind-classes.ts';
import { TextField } from '../../ui/fields/text-field.tsx';
import styles from './protected.module.css';
import { draftOf, emptyDraft, readDraft, shownParts } from './protected-draft.ts';

const css = bindClasses(styles);

export interface ProtectedFormProps {
  /** The entry to change; null for a new one. */
  readonly begin: ProtectedString | null;
  readonly textRef: RefObject<HTMLInputElement | null>;
  /** It came because of something pressed here, which is gone now. */
  readonly takesFocus: boolean;
  readonly isPending: boolean;
  /** Why the last try was refused. */
  readonly error: ErrorBody | null;
  /** Whether it was stored. */
  readonly onSave: (string: ProtectedString) => Promise<boolean>;
  readonly onCancel: () => void;
}

/** Adds or changes one protected string. */
export function ProtectedForm(props: ProtectedFormProps) {
  const { begin, textRef, takesFocus, isPending, error, onSave, onCancel } = props;
  const { t } = useI18n();
  const [draft, setDraft] = useState(begin === null ? emptyDraft : draftOf(begin));
  useEffect(() => {
    if (takesFocus) textRef.current?.focus();
  }, [takesFocus, textRef]);
  const isEmpty = draft.text.trim() === '';
  const handleSubmit = async (event: SubmitEvent) => {
    event.preventDefault();
    if (isEmpty || isPending) return;
    if (await onSave(readDraft(draft))) setDraft(emptyDraft);
  };
  return (
    <form
      className={css('form')}
      aria-label={t(begin === null ? 'protected.add' : 'protected.change')}
      onSubmit={(event) => void handleSubmit(event)}
      noValidate
    >
      <TextField
        label={t(begin === null ? 'protected.newText' : 'protected.text')}
        hint={t('protected.textHint')}
        error={error === null ? null : t(errorKey(error))}
        value={draft.text}
        maxLength={protectedLimits.textLength}
        autoComplete="off"
        onChange={(text) => setDraft({ ...draft, text })}
        ref={textRef}
      />
      {isEmpty ? null : (
        <TextField
          label={t('protected.parts')}
          hint={t('protected.partsHint')}
          value={shownParts(draft)}
          autoComplete="off"
          onChange={(parts) => setDraft({ ...draft, parts })}
        />
      )}
      <div className={css('actions')}>
        <Button type="submit" size="small" isPending={isPending}>
          {t(begin === null ? 'protected.add' : 'protected.save')}
        </Button>
        {begin === null ? null : (
          <Button variant="plain" size="small" onPress={onCancel}>
            {t('protected.leave')}
          </Button>
        )}
      </div>
    </form>
  );
}
