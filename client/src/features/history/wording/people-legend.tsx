import type { HistoryLine } from '@opora/shared/protocol/history.ts';
import { useI18n } from '../../../i18n/i18n.tsx';
import { bindClasses } from '../../../ui/bind-classes.ts';
import { PersonStroke } from '../../../ui/signs/person-stroke.tsx';
import styles from './people-legend.module.css';
import { peopleOf } from './people-of.ts';
import { usePersonWords } from './use-person-words.ts';

const css = bindClasses(styles);

/** Whose strokes stand in the wording. Never how much anybody wrote. */
export function PeopleLegend({ lines }: { readonly lines: readonly HistoryLine[] }) {
  const { t } = useI18n();
  const personOf = usePersonWords();
  const people = peopleOf(lines);
  if (people.length === 0) return null;
  return (
    // biome-ignore lint/a11y/noRedundantRoles: Safari forgets that a list without bullets is one.
    <ul role="list" className={css('people')} aria-label={t('history.people')}>
      {people.map((id) => {
        const { name, tie, arrivalOrder } = personOf(id);
        return (
          <li key={id}>
            <PersonStroke order={arrivalOrder} name={name} note={tie} />
          </li>
        );
      })}
    </ul>
  );
}
