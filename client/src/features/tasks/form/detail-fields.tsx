import { limits } from '@opora/shared/protocol/limits.ts';
import { useConference } from '../../../connection/conference-context.tsx';
import { useI18n } from '../../../i18n/i18n.tsx';
import { bindClasses } from '../../../ui/bind-classes.ts';
import { ComboField } from '../../../ui/fields/combo-field.tsx';
import { TextField } from '../../../ui/fields/text-field.tsx';
import { possibleOwners } from '../draft/read-draft.ts';
import styles from '../task-form.module.css';
import { AudienceFields } from './audience-fields.tsx';
import { DueKindFields } from './due-kind-fields.tsx';
import type { FormProps } from './form-props.ts';

const css = bindClasses(styles);

/** The rest of what can be agreed; none of it must be known at once. */
export function DetailFields(form: FormProps) {
  return (
    <div className={css('details')}>
      <DueKindFields {...form} />
      <Words {...form} field="howWeKnow" label="tasks.term.howWeKnow" />
      <Words {...form} field="support" label="tasks.form.support" />
      <BackupField {...form} />
      <Words {...form} field="goal" label="tasks.term.goal" />
      <Words {...form} field="exit" label="tasks.term.exit" />
      <AudienceFields {...form} />
    </div>
  );
}

interface WordsProps extends FormProps {
  readonly field: 'howWeKnow' | 'support' | 'goal' | 'exit';
  readonly label:
    | 'tasks.term.howWeKnow'
    | 'tasks.form.support'
    | 'tasks.term.goal'
    | 'tasks.term.exit';
}

function Words({ draft, onChange, size, field, label }: WordsProps) {
  const { t } = useI18n();
  return (
    <TextField
      label={t(label)}
      size={size}
      value={draft[field]}
      onChange={(words) => onChange({ [field]: words })}
      maxLength={limits.text.short}
    />
  );
}

/** A name; also of somebody who is not here. */
function BackupField({ draft, onChange, size }: FormProps) {
  const { t, language } = useI18n();
  const people = possibleOwners(useConference());
  return (
    <ComboField
      label={t('tasks.term.backup')}
      size={size}
      options={people.map(({ callName, tie }) => ({
        id: callName,
        label: callName,
        note: tie[language],
      }))}
      selected={people.find(({ callName }) => callName === draft.backup)?.callName ?? null}
      onSelect={(name) => {
        if (name !== null) onChange({ backup: name });
      }}
      text={draft.backup}
      onTextChange={(backup) => onChange({ backup: backup.slice(0, limits.text.short) })}
    />
  );
}
