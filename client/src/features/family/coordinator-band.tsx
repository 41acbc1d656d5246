import { useEffect, useEffectEvent } from 'react';
import { useConference } from '../../connection/conference-context.tsx';
import { useI18n } from '../../i18n/i18n.tsx';
import { useDateFormat } from '../../i18n/use-date-format.ts';
import { useAnnounce } from '../../ui/announce/announcer.tsx';
import { bindClasses } from '../../ui/bind-classes.ts';
import { Banner } from '../../ui/structure/banner.tsx';
import styles from './family.module.css';

const css = bindClasses(styles);

/** The family asks for whoever leads: a sentence that is seen and heard, and nothing that blinks (CS6). */
export function CoordinatorBand() {
  const { t } = useI18n();
  const announce = useAnnounce();
  const { familyTime, timeZone } = useConference();
  const { atTime } = useDateFormat(timeZone);
  const { coordinatorCalledAt: calledAt } = familyTime;
  const words = calledAt === null ? null : t('family.callsYou', { atTime: atTime(calledAt) });
  const say = useEffectEvent(() => {
    if (words !== null) announce(words);
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: each call is said, also a second one in the same minute.
  useEffect(() => say(), [calledAt]);
  if (words === null) return null;
  return (
    <div className={css('band')}>
      <Banner>{words}</Banner>
    </div>
  );
}
