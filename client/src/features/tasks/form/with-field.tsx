import { useConference } from '../../../connection/conference-context.tsx';
import { useI18n } from '../../../i18n/i18n.tsx';
import { possibleOwners } from '../draft/read-draft.ts';
import { ownerOf } from '../draft/task-draft.ts';
import { CheckGroup } from './check-group.tsx';
import type { FormProps } from './form-props.ts';

/** With whom. For a child this is said at once, before anything is sent (TA2). */
export function WithField({ draft, onChange, faults }: FormProps) {
  const { t } = useI18n();
  const people = possibleOwners(useConference());
  const owner = ownerOf(draft, people);
  const isChild = owner?.role === 'child';
  const helpers = people.filter(
    (person) => person.id !== owner?.id && !(isChild && person.role === 'child'),
  );
  return (
    <CheckGroup
      label={t('tasks.term.with')}
      options={helpers.map(({ id, callName }) => ({ id, label: callName }))}
      selected={draft.with}
      onChange={(chosen) => onChange({ with: chosen })}
      hint={isChild ? t('tasks.form.childHint', { name: owner.callName }) : null}
      error={faults.with ? t(faults.with) : null}
    />
  );
}
