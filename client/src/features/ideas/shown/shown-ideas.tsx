import { dotsOfOne, type Idea } from '@opora/shared/domain/ideas/idea.ts';
import { can } from '@opora/shared/domain/permissions.ts';
import type { ParticipantId } from '@opora/shared/ids.ts';
import { useState } from 'react';
import { useYou } from '../../../connection/conference-context.tsx';
import { usePeopleToWriteFor } from '../../../connection/use-people-to-write-for.ts';
import { useI18n } from '../../../i18n/i18n.tsx';
import { bindClasses } from '../../../ui/bind-classes.ts';
import { BehalfField } from '../../../ui/fields/behalf-field.tsx';
import { FormList } from '../../../ui/structure/form-list.tsx';
import styles from '../ideas.module.css';
import type { IdeasBoardProps } from '../ideas-board-props.ts';
import { ShownIdea } from './shown-idea.tsx';

const css = bindClasses(styles);

export interface ShownIdeasProps extends IdeasBoardProps {
  readonly ideas: readonly Idea[];
}

/** All ideas together. Their order never changes, so that nothing moves away from under a finger. */
export function ShownIdeas({ ideas, ...uses }: ShownIdeasProps) {
  const { t } = useI18n();
  const picker = usePicker();
  const given = ideas.filter(({ dots }) => dots.some(({ by }) => by === picker.whose)).length;
  const left = Math.max(0, dotsOfOne - given);
  return (
    <div className={css('shown')}>
      {picker.whose === null ? null : (
        <>
          <p>{t('ideas.pick')}</p>
          <BehalfField
            label={t('ideas.dotsOf')}
            people={picker.people}
            selected={picker.whose}
            onSelect={picker.choose}
          />
          <p className={css('count')}>
            {picker.name === null
              ? t('ideas.left', { count: left })
              : t('ideas.leftFor', { count: left, name: picker.name })}
          </p>
        </>
      )}
      <FormList aria-label={t('ideas.title')}>
        {ideas.map((idea) => (
          <ShownIdea key={idea.id} idea={idea} whose={picker.whose} hasLeft={left > 0} {...uses} />
        ))}
      </FormList>
    </div>
  );
}

/** Whose dots are being given: one's own, or of somebody without a device. */
function usePicker() {
  const { t } = useI18n();
  const you = useYou();
  const others = usePeopleToWriteFor('poll:answer');
  const own = can(you.role, 'poll:answer') ? [{ id: you.id, label: t('ideas.mine') }] : [];
  const people = [...own, ...others.map(({ id, callName }) => ({ id, label: callName }))];
  const [chosen, choose] = useState<ParticipantId | null>(null);
  const now = people.find(({ id }) => id === chosen) ?? people[0];
  return {
    people,
    whose: now?.id ?? null,
    name: now === undefined || now.id === you.id ? null : now.label,
    choose,
  };
}
