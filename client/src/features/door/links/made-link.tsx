import type { NewLinkResponse } from '@opora/shared/protocol/links.ts';
import { useI18n } from '../../../i18n/i18n.tsx';
import { Button } from '../../../ui/actions/button.tsx';
import { useAnnounce } from '../../../ui/announce/announcer.tsx';
import { bindClasses } from '../../../ui/bind-classes.ts';
import { Banner } from '../../../ui/structure/banner.tsx';
import styles from './link-dialog.module.css';

const css = bindClasses(styles);

/** A new link, to be copied now: it is kept nowhere in a form that could be shown again. */
export function MadeLink({ made: { path, pin } }: { readonly made: NewLinkResponse }) {
  const { t } = useI18n();
  const announce = useAnnounce();
  const address = `${location.origin}${path}`;
  const copy = async () => {
    await navigator.clipboard.writeText(address);
    announce(t('links.copied'));
  };
  return (
    <Banner
      action={
        <Button size="small" variant="sheet" onPress={() => void copy()}>
          {t('links.copy')}
        </Button>
      }
    >
      <p>{t('links.once')}</p>
      <p className={css('address')}>{address}</p>
      {pin === null ? null : (
        <p>
          {t('links.pin')}{' '}
          <strong className={css('pin')}>{`${pin.slice(0, 3)} ${pin.slice(3)}`}</strong>
        </p>
      )}
    </Banner>
  );
}
