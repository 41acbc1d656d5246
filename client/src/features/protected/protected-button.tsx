import { can } from '@opora/shared/domain/permissions.ts';
import { IconLock } from '@tabler/icons-react';
import { useState } from 'react';
import { useYou } from '../../connection/conference-context.tsx';
import type { PlanConnection } from '../../documents/plan-connection.ts';
import { useI18n } from '../../i18n/i18n.tsx';
import { Button } from '../../ui/actions/button.tsx';
import { ProtectedDialog } from './protected-dialog.tsx';

/** For the organiser: what must not be written where everybody reads. */
export function ProtectedButton({ plan }: { readonly plan: PlanConnection }) {
  const { t } = useI18n();
  const { role } = useYou();
  const [isOpen, setOpen] = useState(false);
  if (!can(role, 'protected:manage')) return null;
  return (
    <>
      <Button
        variant="plain"
        size="small"
        icon={<IconLock size={20} stroke={1.75} aria-hidden="true" />}
        onPress={() => setOpen(true)}
      >
        {t('protected.title')}
      </Button>
      {isOpen ? <ProtectedDialog plan={plan} onClose={() => setOpen(false)} /> : null}
    </>
  );
}
