import { useFloorView } from '../../../connection/conference-context.tsx';
import { useI18n } from '../../../i18n/i18n.tsx';
import { bindClasses } from '../../../ui/bind-classes.ts';
import styles from './floor-panel.module.css';
import { usePeople } from './use-people.ts';

const css = bindClasses(styles);

/** Whose turn in the round is still to come, in one sentence. */
export function RoundList() {
  const { t } = useI18n();
  const people = usePeople(useFloorView().round ?? []);
  if (people.length === 0) return null;
  return (
    <div className={css('round')}>
      <p className={css('text')}>{t('floorParts.round')}</p>
      {/* biome-ignore lint/a11y/noRedundantRoles: Safari forgets that a list without bullets is one. */}
      <ol role="list" aria-label={t('floorParts.round')} className={css('names')}>
        {people.map(({ id, callName }) => (
          <li key={id}>{callName}</li>
        ))}
      </ol>
    </div>
  );
}
