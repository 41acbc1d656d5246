import { findStage } from '@opora/shared/domain/agenda/agenda.ts';
import { holderOf } from '@opora/shared/domain/facilitation/leads.ts';
import { useConference, useYou } from '../../connection/conference-context.tsx';
import { useI18n } from '../../i18n/i18n.tsx';
import { Button } from '../../ui/actions/button.tsx';
import { bindClasses } from '../../ui/bind-classes.ts';
import { Banner } from '../../ui/structure/banner.tsx';
import styles from './follow-band.module.css';
import type { Follow } from './use-follow.ts';

const css = bindClasses(styles);

/** One quiet sentence and one button for whoever is elsewhere than the others. */
export function FollowBand({ follow: { why, shown, rejoin } }: { readonly follow: Follow }) {
  const { t, language } = useI18n();
  const { agenda } = useConference();
  const back = useBackWords();
  if (why === 'with-others') return null;
  const isHeldBack = why === 'held-back';
  const title = (shown && findStage(agenda, shown)?.title[language]) ?? '';
  return (
    <div className={css('band')}>
      <Banner
        tone="calm"
        action={
          <Button size="small" shortcut="follow" onPress={rejoin}>
            {isHeldBack ? t('room.follow.go') : back}
          </Button>
        }
      >
        {isHeldBack ? t('room.follow.held') : t('room.follow.looking', { title })}
      </Banner>
    </div>
  );
}

/** Who leads goes back to the others, everybody else to the one who leads. */
export function useBackWords(): string {
  const { t } = useI18n();
  const isLeading = holderOf(useConference()) === useYou().id;
  return t(isLeading ? 'room.follow.backToOthers' : 'room.follow.back');
}
