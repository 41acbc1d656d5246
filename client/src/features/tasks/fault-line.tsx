import type { ErrorBody } from '@opora/shared/protocol/errors.ts';
import { errorKey } from '../../i18n/error-words.ts';
import { useI18n } from '../../i18n/i18n.tsx';
import { bindClasses } from '../../ui/bind-classes.ts';
import { Banner } from '../../ui/structure/banner.tsx';
import styles from './fault-line.module.css';

const css = bindClasses(styles);

/** Why the server did not do it, beside the button. The region is there from the start, so it is heard. */
export function FaultLine({ error }: { readonly error: ErrorBody | null }) {
  const { t } = useI18n();
  return (
    <div role="alert" className={css('line')}>
      {error ? <Banner>{t(errorKey(error))}</Banner> : null}
    </div>
  );
}
