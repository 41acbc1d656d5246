import type { TaskDue, Weekday } from '@opora/shared/domain/tasks/task.ts';
import { useI18n } from '../../../i18n/i18n.tsx';
import { SelectField } from '../../../ui/fields/select-field.tsx';
import { CheckGroup } from './check-group.tsx';
import type { FormProps } from './form-props.ts';

const kinds = {
  by: 'tasks.form.kindBy',
  from: 'tasks.form.kindFrom',
  weekly: 'tasks.form.kindWeekly',
} as const satisfies Record<TaskDue['kind'], string>;

const weekdays: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];

/** A last day, a first day, or given weekdays. */
export function DueKindFields({ draft, onChange, faults, size }: FormProps) {
  const { t } = useI18n();
  const options = (['by', 'from', 'weekly'] as const).map((id) => ({ id, label: t(kinds[id]) }));
  return (
    <>
      <SelectField
        label={t('tasks.form.dueKind')}
        size={size}
        options={options}
        selected={draft.dueKind}
        onSelect={(dueKind) => onChange({ dueKind })}
        placeholder={t('tasks.form.kindBy')}
      />
      {draft.dueKind === 'weekly' ? (
        <CheckGroup
          label={t('tasks.form.weekdays')}
          options={weekdays.map((id) => ({ id, label: t(`tasks.dayName.${id}`) }))}
          selected={draft.weekdays}
          onChange={(chosen) => onChange({ weekdays: chosen })}
          error={faults.weekdays ? t(faults.weekdays) : null}
        />
      ) : null}
    </>
  );
}
