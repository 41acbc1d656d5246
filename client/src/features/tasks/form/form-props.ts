import type { FieldProps } from '../../../ui/fields/field-props.ts';
import type { DraftFaults } from '../draft/read-draft.ts';
import type { ChangeDraft, TaskDraft } from '../draft/task-draft.ts';

/** What all parts of the form share. */
export interface FormProps {
  readonly draft: TaskDraft;
  readonly onChange: ChangeDraft;
  readonly faults: DraftFaults;
  readonly size: NonNullable<FieldProps['size']>;
}
