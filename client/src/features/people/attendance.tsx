import { can } from '@opora/shared/domain/permissions.ts';
import { useConference, useYou } from '../../connection/conference-context.tsx';
import { useI18n } from '../../i18n/i18n.tsx';
import { bindClasses } from '../../ui/bind-classes.ts';
import { Fold } from '../../ui/structure/fold.tsx';
import styles from './attendance.module.css';
import { AttendanceLine } from './attendance-line.tsx';
import { peopleOf } from './people-lists.ts';

const css = bindClasses(styles);

/** For whoever records: who is here without a device, who came later, who stepped out. */
export function Attendance() {
  const { t } = useI18n();
  const conference = useConference();
  const you = useYou();
  if (!can(you.role, 'participant:record') || conference.status === 'closed') return null;
  const others = peopleOf(conference).filter(({ id }) => id !== you.id);
  return (
    <div className={css('attendance')}>
      <Fold title={t('room.attendance.title')}>
        <p className={css('text')}>{t('room.attendance.text')}</p>
        {/* biome-ignore lint/a11y/noRedundantRoles: Safari forgets that a list without bullets is one. */}
        <ul role="list">
          {others.map((person) => (
            <AttendanceLine key={person.id} person={person} />
          ))}
        </ul>
      </Fold>
    </div>
  );
}
