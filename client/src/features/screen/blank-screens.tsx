import type {
  PausedConference,
  PreparingConference,
} from '@opora/shared/domain/conference/conference.ts';
import type { ReactNode } from 'react';
import { useDoorCode } from '../../connection/conference-context.tsx';
import { useLeader } from '../../connection/use-leader.ts';
import { useServerTime } from '../../connection/use-server-time.ts';
import { useI18n } from '../../i18n/i18n.tsx';
import { useDateFormat } from '../../i18n/use-date-format.ts';
import { bindClasses } from '../../ui/bind-classes.ts';
import { spacedCode } from '../../ui/spaced-code.ts';
import styles from './blank-screens.module.css';
import { wallName } from './wall-names.ts';

const css = bindClasses(styles);

/** Before the meeting: when it begins, and nobody's name. */
export function PreparingScreen({ conference }: { readonly conference: PreparingConference }) {
  const { t } = useI18n();
  const { startsAt, timeZone } = conference;
  const dates = useDateFormat(timeZone);
  const isLate = useServerTime() >= startsAt;
  const code = useDoorCode();
  return (
    <Blank>
      <h1 className={css('title')}>
        {isLate ? t('screen.startsSoon') : t('screen.startsAt', { atTime: dates.atTime(startsAt) })}
      </h1>
      {code === null ? null : (
        <p className={css('note')}>
          {t('screen.join', { address: `${location.host}/join` })}{' '}
          <strong className={css('code')}>{spacedCode(code)}</strong>
        </p>
      )}
    </Blank>
  );
}

/** The time of return and one reassurance. */
export function PausedScreen({ conference }: { readonly conference: PausedConference }) {
  const { t } = useI18n();
  const { resumesAt, timeZone } = conference;
  const dates = useDateFormat(timeZone);
  return (
    <Blank>
      {resumesAt === null ? (
        <h1 className={css('alone')}>{t('screen.break')}</h1>
      ) : (
        <h1 className={css('title')}>
          {t('screen.breakUntil')} <span className={css('time')}>{dates.time(resumesAt)}</span>
        </h1>
      )}
      <p className={css('note')}>{t('screen.breakSaved')}</p>
    </Blank>
  );
}

/** No break: the one who leads has no connection, and everybody waits for them or for who takes over (LE10). */
export function WaitingScreen({ conference }: { readonly conference: PausedConference }) {
  const { t } = useI18n();
  const leader = useLeader();
  const isGone = conference.facilitation.vacantSince !== null;
  return (
    <Blank>
      <h1 className={css('alone')}>{t('screen.waiting')}</h1>
      {leader === null ? null : (
        <p className={css('note')}>
          {t(isGone ? 'screen.leaderGone' : 'screen.leaderBack', { name: wallName(leader) })}
        </p>
      )}
      <p className={css('note')}>{t('screen.breakSaved')}</p>
    </Blank>
  );
}

/** While the family talks alone: words and nothing else (CS5). */
export function FamilyScreen() {
  const { t } = useI18n();
  return (
    <Blank>
      <h1 className={css('title')}>{t('family.wall')}</h1>
      <p className={css('note')}>{t('family.wallText')}</p>
    </Blank>
  );
}

export function ClosedScreen() {
  const { t } = useI18n();
  return (
    <Blank>
      <h1 className={css('alone')}>{t('screen.thanks')}</h1>
    </Blank>
  );
}

function Blank({ children }: { readonly children: ReactNode }) {
  return (
    <div className={css('blank')}>
      <div className={css('sign')} />
      {children}
    </div>
  );
}
