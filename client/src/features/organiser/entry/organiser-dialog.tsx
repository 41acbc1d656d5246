import { useI18n } from '../../../i18n/i18n.tsx';
import { Button } from '../../../ui/actions/button.tsx';
import { Dialog } from '../../../ui/overlays/dialog.tsx';
import { Banner } from '../../../ui/structure/banner.tsx';
import type { OrganiserPartsProps } from './organiser-place.ts';
import { useOrganiserParts } from './use-organiser-parts.ts';

export interface OrganiserDialogProps extends OrganiserPartsProps {
  readonly onClose: () => void;
}

/** The frame, which is there at once; its content comes in a file of its own. */
export function OrganiserDialog({ place, onClose }: OrganiserDialogProps) {
  const { t } = useI18n();
  const close = (
    <Button variant="quiet" onPress={onClose}>
      {t('app.close')}
    </Button>
  );
  const title = t(`room.organiser.${place}`);
  return (
    <Dialog isOpen onClose={onClose} size="reading" title={title} actions={close}>
      <Content place={place} />
    </Dialog>
  );
}

function Content(props: OrganiserPartsProps) {
  const { t } = useI18n();
  const { parts: Parts, hasFailed, load } = useOrganiserParts();
  if (Parts !== null) return <Parts {...props} />;
  if (!hasFailed) return <p>{t('app.loading')}</p>;
  const retry = (
    <Button size="small" variant="sheet" onPress={() => void load()}>
      {t('app.retry')}
    </Button>
  );
  return <Banner action={retry}>{t('errors.away')}</Banner>;
}
