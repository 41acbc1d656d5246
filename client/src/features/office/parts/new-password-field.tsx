import { lengthOf, passwordLength } from '@opora/shared/domain/office/password-length.ts';
import type { Ref } from 'react';
import { useI18n } from '../../../i18n/i18n.tsx';
import type { OfficeFailure } from '../office-api.ts';
import { PasswordField } from './password-field.tsx';

export interface NewPasswordFieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly error: string | null;
  readonly ref?: Ref<HTMLInputElement>;
}

/** How many characters the password still lacks. */
export const missingLetters = (password: string): number =>
  Math.max(0, passwordLength.min - lengthOf(password));

/** What is wrong with the new password itself; everything else is said beside the button. */
export const isPasswordFailure = (failure: OfficeFailure | null): boolean =>
  failure?.startsWith('password-') ?? false;

/** What makes a password good, and what it still lacks while it is written. */
export function NewPasswordField({ value, ...props }: NewPasswordFieldProps) {
  const { t } = useI18n();
  const count = missingLetters(value);
  const isBegun = value !== '' && count > 0;
  return (
    <PasswordField
      {...props}
      value={value}
      label={t('office.newPassword.label')}
      hint={
        isBegun
          ? t('office.newPassword.left', { count })
          : t('office.newPassword.hint', { min: passwordLength.min })
      }
      autoComplete="new-password"
    />
  );
}
