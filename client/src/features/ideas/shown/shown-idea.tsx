import { findParticipant } from '@opora/shared/domain/conference/conference.ts';
import type { Idea } from '@opora/shared/domain/ideas/idea.ts';
import { can } from '@opora/shared/domain/permissions.ts';
import type { ParticipantId } from '@opora/shared/ids.ts';
import { IconCircle, IconCircleFilled } from '@tabler/icons-react';
import { useConference, useYou } from '../../../connection/conference-context.tsx';
import { useCommand } from '../../../connection/use-command.ts';
import { errorKey } from '../../../i18n/error-words.ts';
import { useI18n } from '../../../i18n/i18n.tsx';
import { Button } from '../../../ui/actions/button.tsx';
import { bindClasses } from '../../../ui/bind-classes.ts';
import { FaultPlace } from '../../../ui/structure/fault-place.tsx';
import { FormLine } from '../../../ui/structure/form-list.tsx';
import { IdeaMarks } from '../idea-marks.tsx';
import styles from '../ideas.module.css';
import type { IdeasBoardProps } from '../ideas-board-props.ts';
import { IdeaUses } from './idea-uses.tsx';

const css = bindClasses(styles);

export interface ShownIdeaProps extends IdeasBoardProps {
  readonly idea: Idea;
  /** Whose dots are being given; null for who has no say. */
  readonly whose: ParticipantId | null;
  readonly hasLeft: boolean;
}

export function ShownIdea({ idea, whose, hasLeft, ...uses }: ShownIdeaProps) {
  const conference = useConference();
  const { role } = useYou();
  const author =
    idea.isSigned && idea.by !== null ? findParticipant(conference, idea.by) : undefined;
  return (
    <FormLine>
      <span className={css('words')}>{idea.text}</span>
      {author === undefined ? null : <span className={css('note')}>{author.callName}</span>}
      <IdeaMarks idea={idea} />
      <div className={css('actions')}>
        {whose === null ? null : <DotButton idea={idea} whose={whose} hasLeft={hasLeft} />}
        {can(role, 'task:propose') ? <IdeaUses idea={idea} {...uses} /> : null}
      </div>
    </FormLine>
  );
}

interface DotButtonProps extends Pick<ShownIdeaProps, 'idea' | 'hasLeft'> {
  readonly whose: ParticipantId;
}

function DotButton({ idea, whose, hasLeft }: DotButtonProps) {
  const { t } = useI18n();
  const you = useYou();
  const dot = useCommand('idea:dot');
  const isOn = idea.dots.some(({ by }) => by === whose);
  if (!isOn && !hasLeft) return null;
  const onBehalfOf = whose === you.id ? null : whose;
  const Sign = isOn ? IconCircleFilled : IconCircle;
  return (
    <>
      <Button
        size="small"
        variant={isOn ? 'secondary' : 'outlined'}
        icon={<Sign size={18} aria-hidden="true" />}
        aria-label={t(isOn ? 'ideas.dotGivenOf' : 'ideas.dotOf', { text: idea.text })}
        isPending={dot.isPending}
        onPress={() => void dot.run({ ideaId: idea.id, isOn: !isOn, onBehalfOf })}
      >
        {t(isOn ? 'ideas.dotGiven' : 'ideas.dot')}
      </Button>
      <FaultPlace>{dot.error && t(errorKey(dot.error))}</FaultPlace>
    </>
  );
}
