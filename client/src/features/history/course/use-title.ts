import { useI18n } from '../../../i18n/i18n.tsx';
import type { When } from '../wording/use-when.ts';
import { spanOf } from './comparison.ts';
import type { Moment, MomentOrNow } from './moments.ts';

/** What is shown, in words. `other`: the moment it is compared with; undefined where it is not. */
export type TitleOf = (at: MomentOrNow, other: MomentOrNow | undefined) => string;

export function useTitle(moments: readonly Moment[], when: When): TitleOf {
  const { t } = useI18n();
  const shownAt = (at: number) => moments.find((moment) => moment.at === at)?.shownAt ?? at;
  return (at, other) => {
    const span = other === undefined ? null : spanOf(at, other);
    if (span !== null) {
      const from = when.time(shownAt(span.since));
      if (span.at === null) return t('history.changesTillNow', { from });
      return t('history.changes', { from, until: when.time(shownAt(span.at)) });
    }
    if (at === null) return t('history.wordingNow');
    return t('history.wordingThen', { when: when.atTime(shownAt(at)) });
  };
}
