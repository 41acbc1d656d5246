import { mayReadDocument } from '@opora/shared/domain/circles/circles.ts';
import { useState } from 'react';
import { useConference, useYou } from '../../../connection/conference-context.tsx';
import { useI18n } from '../../../i18n/i18n.tsx';
import { bindClasses } from '../../../ui/bind-classes.ts';
import { LoadedPart } from '../../../ui/loading/loaded-part.tsx';
import { Fold } from '../../../ui/structure/fold.tsx';
import { LockLine } from '../../../ui/structure/lock-line.tsx';
import styles from './places.module.css';

const css = bindClasses(styles);

const load = async () => (await import('../closed/safety-section.tsx')).SafetySection;

/**
 * The safety plan after the other sections, folded until it is asked for: the screen of who reads it may hang on the wall.
 * For everybody else one line that is the same whatever it holds (CC7).
 */
export function SafetyPlace() {
  const { t } = useI18n();
  const conference = useConference();
  const you = useYou();
  const [isOpen, setOpen] = useState(false);
  if (!mayReadDocument(conference, you, 'protected')) {
    return (
      <div className={css('lock')}>
        <SafetyLock />
      </div>
    );
  }
  return (
    <div className={css('last')}>
      <Fold
        title={t('room.circle.safety')}
        summary={t('room.circle.safetyNote')}
        level={2}
        isOpen={isOpen}
        onToggle={setOpen}
      >
        {isOpen ? (
          <LoadedPart load={load} props={{}}>
            <p>{t('app.loading')}</p>
          </LoadedPart>
        ) : null}
      </Fold>
    </div>
  );
}

/** Something is written that is not for everybody; never how much, or of whom. */
export function SafetyLock() {
  const { t } = useI18n();
  const { hasProtectedPart } = useConference();
  return hasProtectedPart ? <LockLine>{t('room.circle.lock')}</LockLine> : null;
}
