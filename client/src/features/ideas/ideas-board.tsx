import { useConference } from '../../connection/conference-context.tsx';
import { useI18n } from '../../i18n/i18n.tsx';
import { ToolsWords } from '../../i18n/tools-words.tsx';
import { bindClasses } from '../../ui/bind-classes.ts';
import { SectionHeading } from '../../ui/structure/section-heading.tsx';
import styles from './ideas.module.css';
import type { IdeasBoardProps } from './ideas-board-props.ts';
import { LeadIdeas } from './lead-ideas.tsx';
import { ShownIdeas } from './shown/shown-ideas.tsx';
import { WritingPlace } from './writing/writing-place.tsx';

const css = bindClasses(styles);

/** Everybody's ideas: written alone, shown together, then picked from. Loaded on demand. */
export const IdeasBoard = (props: IdeasBoardProps) => (
  <ToolsWords>
    <Board {...props} />
  </ToolsWords>
);

function Board(props: IdeasBoardProps) {
  const { t } = useI18n();
  const { ideas } = useConference();
  const shown = ideas.list.filter(({ isShown }) => isShown);
  const count = t('ideas.count', { count: shown.length });
  return (
    <section className={css('board')} aria-label={t('ideas.title')}>
      <SectionHeading aside={shown.length === 0 ? null : count}>{t('ideas.title')}</SectionHeading>
      {ideas.isOpen || ideas.hidden > 0 ? <WritingPlace /> : null}
      <LeadIdeas />
      {shown.length === 0 ? null : <ShownIdeas ideas={shown} {...props} />}
    </section>
  );
}
