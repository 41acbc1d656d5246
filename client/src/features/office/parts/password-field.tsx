import { type ReactNode, type Ref, useState } from 'react';
import { useI18n } from '../../../i18n/i18n.tsx';
import { CheckBox } from '../../../ui/fields/check-box.tsx';
import { TextField } from '../../../ui/fields/text-field.tsx';

export interface PasswordFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly autoComplete: 'current-password' | 'new-password';
  readonly hint?: ReactNode;
  readonly error?: string | null;
  readonly ref?: Ref<HTMLInputElement>;
}

/** Whoever is alone may look at what they type: it makes long passwords bearable (NIST SP 800-63B-4, 3.1.1). */
export function PasswordField({ error = null, ...props }: PasswordFieldProps) {
  const { t } = useI18n();
  const [isShown, setIsShown] = useState(false);
  return (
    <div>
      <TextField
        {...props}
        error={error}
        name={props.autoComplete}
        type={isShown ? 'text' : 'password'}
      />
      <CheckBox isChecked={isShown} onChange={setIsShown}>
        {t('office.showPassword')}
      </CheckBox>
    </div>
  );
}
