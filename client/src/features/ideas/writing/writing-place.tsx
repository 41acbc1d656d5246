import { can } from '@opora/shared/domain/permissions.ts';
import { useConference, useYou } from '../../../connection/conference-context.tsx';
import { useI18n } from '../../../i18n/i18n.tsx';
import { bindClasses } from '../../../ui/bind-classes.ts';
import { HiddenCount } from '../hidden-count.tsx';
import styles from '../ideas.module.css';
import { IdeaForm } from './idea-form.tsx';
import { OwnIdeas } from './own-ideas.tsx';

const css = bindClasses(styles);

/** One big field, and under it what one has written oneself; of the others only how much there is (ID2). */
export function WritingPlace() {
  const { t } = useI18n();
  const { ideas } = useConference();
  const you = useYou();
  const own = ideas.list.filter(({ isShown }) => !isShown);
  return (
    <div className={css('writing')}>
      {ideas.isOpen ? <p>{t('ideas.quiet')}</p> : null}
      {ideas.isOpen && can(you.role, 'plan:write') ? <IdeaForm /> : null}
      {own.length === 0 ? null : <OwnIdeas ideas={own} />}
      <HiddenCount />
    </div>
  );
}
