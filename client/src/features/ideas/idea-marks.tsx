import type { Idea } from '@opora/shared/domain/ideas/idea.ts';
import { IconHeart } from '@tabler/icons-react';
import { useI18n } from '../../i18n/i18n.tsx';
import { bindClasses } from '../../ui/bind-classes.ts';
import { StateWord } from '../../ui/signs/state-word.tsx';
import styles from './ideas.module.css';

const css = bindClasses(styles);

/** How many picked it, whether the family did most, and what became of it. */
export function IdeaMarks({ idea }: { readonly idea: Idea }) {
  const { t } = useI18n();
  const { dotCount, isPreferred, usedAs } = idea;
  if (dotCount === 0 && usedAs === null) return null;
  return (
    <span className={css('marks')}>
      {dotCount === 0 ? null : (
        <span className={css('dots')}>
          <span aria-hidden="true">{'●'.repeat(dotCount)}</span>{' '}
          {t('ideas.dots', { count: dotCount })}
        </span>
      )}
      {isPreferred ? (
        <span className={css('preferred')}>
          <IconHeart size="1.1em" stroke={1.75} aria-hidden="true" /> {t('ideas.preferred')}
        </span>
      ) : null}
      {usedAs === null ? null : (
        <StateWord tone="good">
          {t(usedAs === 'task' ? 'ideas.usedAsTask' : 'ideas.usedAsGoal')}
        </StateWord>
      )}
    </span>
  );
}
