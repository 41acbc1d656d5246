import { can } from '@opora/shared/domain/permissions.ts';
import { IconAddressBook, IconEye, IconMessage } from '@tabler/icons-react';
import { useState } from 'react';
import { useYou } from '../../../connection/conference-context.tsx';
import { useI18n } from '../../../i18n/i18n.tsx';
import { Button } from '../../../ui/actions/button.tsx';
import { OrganiserDialog } from './organiser-dialog.tsx';
import { neededFor, type OrganiserPartsProps } from './organiser-place.ts';

const icons = { record: IconEye, contacts: IconAddressBook, apart: IconMessage } as const;

/** Opens one of the organiser's tools; nothing for everybody else. */
export function OrganiserButton({ place }: OrganiserPartsProps) {
  const { t } = useI18n();
  const { role } = useYou();
  const [isOpen, setOpen] = useState(false);
  if (!can(role, neededFor[place])) return null;
  const Icon = icons[place];
  return (
    <>
      <Button
        variant="plain"
        size="small"
        icon={<Icon size={20} stroke={1.75} aria-hidden="true" />}
        onPress={() => setOpen(true)}
      >
        {t(`room.organiser.${place}`)}
      </Button>
      {isOpen ? <OrganiserDialog place={place} onClose={() => setOpen(false)} /> : null}
    </>
  );
}
