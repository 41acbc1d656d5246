import { findParticipant } from '@opora/shared/domain/conference/conference.ts';
import type { Idea } from '@opora/shared/domain/ideas/idea.ts';
import { useConference } from '../../connection/conference-context.tsx';
import { useI18n } from '../../i18n/i18n.tsx';
import { ToolsWords } from '../../i18n/tools-words.tsx';
import { bindClasses } from '../../ui/bind-classes.ts';
import { HiddenCount } from './hidden-count.tsx';
import { IdeaMarks } from './idea-marks.tsx';
import styles from './ideas.module.css';

const css = bindClasses(styles);

/** On the shared screen: how much is written, then all of it at once. Loaded on demand. */
export const IdeasWall = () => (
  <ToolsWords>
    <Wall />
  </ToolsWords>
);

function Wall() {
  const { t } = useI18n();
  const { ideas } = useConference();
  const shown = ideas.list.filter(({ isShown }) => isShown);
  if (shown.length === 0 || ideas.isOpen) {
    return (
      <div className={css('wallWriting')}>
        <p className={css('wallLead')}>{t('ideas.wallWriting')}</p>
        <p>{t('ideas.wallNext')}</p>
        <HiddenCount />
      </div>
    );
  }
  return (
    <ul className={css('wallList')}>
      {shown.map((idea) => (
        <WallIdea key={idea.id} idea={idea} />
      ))}
    </ul>
  );
}

function WallIdea({ idea }: { readonly idea: Idea }) {
  const conference = useConference();
  const author = idea.by === null ? undefined : findParticipant(conference, idea.by);
  return (
    <li className={css('wallIdea')}>
      {idea.text}
      {author === undefined ? null : <span className={css('note')}> {author.callName}</span>}
      <IdeaMarks idea={idea} />
    </li>
  );
}
