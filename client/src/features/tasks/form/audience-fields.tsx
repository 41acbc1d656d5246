import { isPerson } from '@opora/shared/domain/conference/participant.ts';
import { useConference, useYou } from '../../../connection/conference-context.tsx';
import { useI18n } from '../../../i18n/i18n.tsx';
import { CheckBox } from '../../../ui/fields/check-box.tsx';
import { SelectField } from '../../../ui/fields/select-field.tsx';
import { CheckGroup } from './check-group.tsx';
import type { FormProps } from './form-props.ts';

/** Who will know of the task (TA8), and whether it is about safety. */
export function AudienceFields({ draft, onChange, size }: FormProps) {
  const { t } = useI18n();
  const { participants } = useConference();
  const you = useYou();
  const readers = participants.filter(isPerson);
  const { visibleTo } = draft;
  // Whoever writes a restricted task down would lose it from sight if they left themselves out unawares.
  const handleSelect = (audience: 'everyone' | 'some') =>
    onChange({ visibleTo: audience === 'everyone' ? 'everyone' : [you.id] });
  return (
    <>
      <SelectField
        label={t('tasks.form.visibleTo')}
        size={size}
        options={[
          { id: 'everyone', label: t('tasks.form.seeAll') },
          { id: 'some', label: t('tasks.form.seeSome') },
        ]}
        selected={visibleTo === 'everyone' ? 'everyone' : 'some'}
        onSelect={handleSelect}
        placeholder={t('tasks.form.seeAll')}
      />
      {visibleTo === 'everyone' ? null : (
        <CheckGroup
          label={t('tasks.form.readers')}
          options={readers.map(({ id, callName }) => ({ id, label: callName }))}
          selected={visibleTo}
          onChange={(chosen) => onChange({ visibleTo: chosen })}
          hint={t('tasks.form.readersHint')}
        />
      )}
      <CheckBox isChecked={draft.safety} onChange={(safety) => onChange({ safety })}>
        {t('tasks.form.safety')}
      </CheckBox>
    </>
  );
}
