import type { Scale } from '@opora/shared/domain/scales/scale.ts';
import { peopleToAsk } from '@opora/shared/domain/scales/scale-turns.ts';
import { useConference } from '../../connection/conference-context.tsx';
import { useI18n } from '../../i18n/i18n.tsx';
import { bindClasses } from '../../ui/bind-classes.ts';
import styles from './scale.module.css';

const css = bindClasses(styles);

/** How many have answered; never who. Who answered and left still counts. */
export function ScaleCount({ scale }: { readonly scale: Scale }) {
  const { t } = useI18n();
  const { count } = scale;
  const total = Math.max(peopleToAsk(useConference()).length, count);
  return <p className={css('count')}>{t('scale.count', { count, total })}</p>;
}
