import type { Spread } from '@opora/shared/domain/scales/spread.ts';
import { useI18n } from '../../../i18n/i18n.tsx';
import { VisuallyHidden } from '../../../ui/announce/visually-hidden.tsx';
import { bindClasses } from '../../../ui/bind-classes.ts';
import styles from './spread.module.css';

const css = bindClasses(styles);

export interface SpreadPictureProps {
  /** Null where there is only one. */
  readonly title: string | null;
  readonly spread: Spread;
}

/** A dot for each answer over its number. The list says the same in words. */
export function SpreadPicture({ title, spread }: SpreadPictureProps) {
  const { t } = useI18n();
  const people = (count: number) => t('scale.people', { count });
  return (
    <figure className={css('figure')}>
      {title === null ? null : <figcaption className={css('title')}>{title}</figcaption>}
      <div className={css('picture')} aria-hidden="true">
        {spread.counts.map((count, value) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the place is the number itself.
          <span key={value} className={css('column')}>
            <span className={css('dots')}>
              {Array.from({ length: count }, (_, dot) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: the dots are alike.
                <span key={dot} className={css('dot')} />
              ))}
            </span>
            <span className={css('value', count > 0 && 'taken')}>{value}</span>
          </span>
        ))}
      </div>
      <VisuallyHidden>
        <ul>
          {spread.counts.map((count, value) =>
            count === 0 ? null : (
              // biome-ignore lint/suspicious/noArrayIndexKey: the place is the number itself.
              <li key={value}>{t('scale.at', { value, people: people(count) })}</li>
            ),
          )}
        </ul>
      </VisuallyHidden>
      {spread.unknown === 0 ? null : (
        <p className={css('unknown')}>{t('scale.unknownAt', { people: people(spread.unknown) })}</p>
      )}
    </figure>
  );
}
