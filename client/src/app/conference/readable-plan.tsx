import { mayReadPlan } from '@opora/shared/domain/scope/taking-part.ts';
import type { ReactNode } from 'react';
import { useConference, useYou } from '../../connection/conference-context.tsx';
import { useI18n } from '../../i18n/i18n.tsx';
import { bindClasses } from '../../ui/bind-classes.ts';
import { LockLine } from '../../ui/structure/lock-line.tsx';
import styles from './readable-plan.module.css';

const css = bindClasses(styles);

/** The plan for those who read it; for the others one line that is always the same (CS3). */
export function ReadablePlan({ children }: { readonly children: ReactNode }) {
  const { t } = useI18n();
  const conference = useConference();
  const you = useYou();
  if (mayReadPlan(conference, you)) return children;
  return (
    <div className={css('lock')}>
      <LockLine>{t('scope.noPlan.note')}</LockLine>
    </div>
  );
}
