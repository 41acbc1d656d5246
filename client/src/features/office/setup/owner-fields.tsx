import { officeLimits } from '@opora/shared/domain/office/office-limits.ts';
import { useI18n } from '../../../i18n/i18n.tsx';
import { TextField } from '../../../ui/fields/text-field.tsx';

export interface Owner {
  readonly name: string;
  readonly login: string;
}

export interface OwnerFieldsProps {
  readonly owner: Owner;
  readonly onChange: (owner: Owner) => void;
  /** Whether what is missing is said. */
  readonly isChecked: boolean;
}

/** Whose account it is. */
export function OwnerFields({ owner, onChange, isChecked }: OwnerFieldsProps) {
  const { t } = useI18n();
  const { name, login } = owner;
  return (
    <>
      <TextField
        label={t('office.setup.name')}
        name="name"
        autoComplete="name"
        maxLength={officeLimits.name}
        value={name}
        onChange={(value) => onChange({ ...owner, name: value })}
        error={isChecked && name.trim() === '' ? t('office.setup.nameMissing') : null}
      />
      <TextField
        label={t('office.setup.login')}
        hint={t('office.setup.loginHint')}
        name="username"
        autoComplete="username"
        maxLength={officeLimits.login}
        value={login}
        onChange={(value) => onChange({ ...owner, login: value })}
        error={isChecked && login.trim() === '' ? t('office.setup.loginMissing') : null}
      />
    </>
  );
}
