import type { Scale } from '@opora/shared/domain/scales/scale.ts';
import { spreadOf } from '@opora/shared/domain/scales/spread.ts';
import { useConference } from '../../../connection/conference-context.tsx';
import { useI18n } from '../../../i18n/i18n.tsx';
import { useDateFormat } from '../../../i18n/use-date-format.ts';
import { bindClasses } from '../../../ui/bind-classes.ts';
import styles from './spread.module.css';
import { SpreadNames } from './spread-names.tsx';
import { SpreadPicture } from './spread-picture.tsx';

const css = bindClasses(styles);

/** The answers of today, and under them those of the last conference to the same question. */
export function Spreads({ scale }: { readonly scale: Scale }) {
  const { t } = useI18n();
  const { previous, timeZone } = useConference();
  const dates = useDateFormat(timeZone);
  const past = previous?.scales.find(({ question }) => question === scale.question);
  return (
    <div className={css('spreads')}>
      <SpreadPicture title={past ? t('scale.now') : null} spread={spreadOf(scale.answers)} />
      {scale.isNamed ? <SpreadNames answers={scale.answers} /> : null}
      {past && previous ? (
        <SpreadPicture
          title={t('scale.then', { day: dates.day(previous.heldAt) })}
          spread={spreadOf(past.answers)}
        />
      ) : null}
    </div>
  );
}
