import { leads } from '@opora/shared/domain/facilitation/leads.ts';
import { can } from '@opora/shared/domain/permissions.ts';
import { IconUsers } from '@tabler/icons-react';
import { useState } from 'react';
import { useConference, useYou } from '../../../connection/conference-context.tsx';
import { useI18n } from '../../../i18n/i18n.tsx';
import { Button } from '../../../ui/actions/button.tsx';
import { LoadedPart } from '../../../ui/loading/loaded-part.tsx';
import { Dialog } from '../../../ui/overlays/dialog.tsx';

const loadTools = async () => (await import('../tools/tools-part.tsx')).ToolsPart;

/** For who leads and for the organiser; nothing for everybody else. */
export function FacilitationButton() {
  const { t } = useI18n();
  const conference = useConference();
  const you = useYou();
  const [isOpen, setOpen] = useState(false);
  const close = () => setOpen(false);
  if (!leads(conference, you) && !can(you.role, 'facilitation:arrange')) return null;
  return (
    <>
      <Button
        variant="plain"
        size="small"
        icon={<IconUsers size={20} stroke={1.75} aria-hidden="true" />}
        onPress={() => setOpen(true)}
      >
        {t('facilitation.open')}
      </Button>
      <Dialog
        isOpen={isOpen}
        onClose={close}
        title={t('facilitation.open')}
        actions={
          <Button variant="quiet" onPress={close}>
            {t('app.close')}
          </Button>
        }
      >
        <LoadedPart load={loadTools} props={{ onDone: close }}>
          <p>{t('app.loading')}</p>
        </LoadedPart>
      </Dialog>
    </>
  );
}
