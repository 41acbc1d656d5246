import { limits } from '@opora/shared/protocol/limits.ts';
import type { Ref } from 'react';
import { useI18n } from '../../../i18n/i18n.tsx';
import { bindClasses } from '../../../ui/bind-classes.ts';
import { TextArea } from '../../../ui/fields/text-area.tsx';
import styles from '../task-form.module.css';
import { DayField } from './day-field.tsx';
import type { FormProps } from './form-props.ts';
import { OwnerField } from './owner-field.tsx';

const css = bindClasses(styles);

export interface CoreFieldsProps extends FormProps {
  readonly whatRef?: Ref<HTMLTextAreaElement>;
}

/** What, who, by when: the three that are typed while people speak. */
export function CoreFields({ whatRef, ...form }: CoreFieldsProps) {
  const { t } = useI18n();
  const { draft, onChange, faults, size } = form;
  return (
    <>
      <TextArea
        label={t('tasks.term.what')}
        size={size}
        rows={size === 'quick' ? 1 : 2}
        value={draft.what}
        onChange={(what) => onChange({ what })}
        error={faults.what ? t(faults.what) : null}
        maxLength={limits.text.what}
        {...(whatRef ? { ref: whatRef } : {})}
      />
      <div className={css('pair')}>
        <OwnerField {...form} />
        <DayField {...form} />
      </div>
    </>
  );
}
