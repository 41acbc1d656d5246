import { loadOf, type TaskLoad } from '@opora/shared/domain/tasks/task-load.ts';
import { useConference } from '../../../connection/conference-context.tsx';
import { useI18n } from '../../../i18n/i18n.tsx';
import { bindClasses } from '../../../ui/bind-classes.ts';
import { Fold } from '../../../ui/structure/fold.tsx';
import styles from './load-fold.module.css';

const css = bindClasses(styles);

/** With a single person there is nothing to compare. */
const fewestPeople = 2;

/** "Jitka 2, Lenka 2": a count for everybody and a judgement of nobody (TK6). */
export function LoadFold({ level }: { readonly level: 2 | 3 }) {
  const { t, language } = useI18n();
  const { tasks, participants } = useConference();
  const loads = loadOf(tasks, participants);
  if (loads.length < fewestPeople) return null;
  const most = Math.max(...loads.map(({ owns, helps }) => owns + helps));
  const counted = loads
    .filter(({ owns }) => owns > 0)
    .map(({ person, owns }) => t('taskParts.load.each', { name: person.callName, count: owns }));
  const list = new Intl.ListFormat(language, { type: 'unit' });
  return (
    <Fold title={t('taskParts.load.title')} summary={list.format(counted)} level={level}>
      {/* biome-ignore lint/a11y/noRedundantRoles: Safari forgets that a list without bullets is one. */}
      <ul role="list" className={css('loads')}>
        {loads.map((load) => (
          <LoadLine key={load.person.id} load={load} most={most} />
        ))}
      </ul>
    </Fold>
  );
}

interface LoadLineProps {
  readonly load: TaskLoad;
  /** The longest bar. */
  readonly most: number;
}

function LoadLine({ load: { person, owns, helps }, most }: LoadLineProps) {
  const { t } = useI18n();
  const share = (count: number) => ({ width: `${(count / most) * 100}%` });
  return (
    <li className={css('line')}>
      <span>{person.callName}</span>
      <span className={css('count')}>
        {owns}
        {helps > 0 ? (
          <span className={css('helps')}>{t('taskParts.load.helps', { count: helps })}</span>
        ) : null}
      </span>
      <span className={css('bar')} aria-hidden="true">
        <span className={css('owned')} style={share(owns)} />
        <span className={css('helped')} style={share(helps)} />
      </span>
    </li>
  );
}
