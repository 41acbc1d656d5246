import { type OfficeRole, officeRoles } from '@opora/shared/domain/office/office-rights.ts';
import { useI18n } from '../../../i18n/i18n.tsx';
import { Choice } from '../../../ui/fields/choice.tsx';

export interface RoleChoiceProps {
  readonly role: OfficeRole | null;
  readonly onRole: (role: OfficeRole) => void;
  readonly error?: string | null;
}

/** What an account is for, each with what it sees. */
export function RoleChoice({ role, onRole, error = null }: RoleChoiceProps) {
  const { t } = useI18n();
  return (
    <Choice
      label={t('office.people.invite.role')}
      options={officeRoles.map((id) => ({
        id,
        label: t(`office.role.${id}`),
        note: t(`office.role.${id}.note`),
      }))}
      selected={role}
      onSelect={onRole}
      error={error}
    />
  );
}
