import { signKinds } from '@opora/shared/domain/floor/floor.ts';
import { floorCatalogues } from '../../../i18n/floor-catalogues.ts';
import { MoreMessages, useI18n } from '../../../i18n/i18n.tsx';
import { bindClasses } from '../../../ui/bind-classes.ts';
import { useListener } from '../entry/use-listener.ts';
import { SignButtons } from './sign-buttons.tsx';
import styles from './signs.module.css';

const css = bindClasses(styles);

/** What an adult can tell the leader without the others. Loaded on demand. */
export function OwnSigns() {
  return (
    <MoreMessages catalogues={floorCatalogues}>
      <Signs />
    </MoreMessages>
  );
}

function Signs() {
  const { t } = useI18n();
  const listener = useListener();
  return (
    <div className={css('list')}>
      {listener === undefined ? null : <p>{t('floorParts.own.text', { name: listener.name })}</p>}
      <SignButtons voice="own" kinds={signKinds} />
    </div>
  );
}
