import type { Idea } from '@opora/shared/domain/ideas/idea.ts';
import type { TaskId } from '@opora/shared/ids.ts';
import { IconChecklist, IconTarget } from '@tabler/icons-react';
import { useState } from 'react';
import { useCommand } from '../../../connection/use-command.ts';
import { errorKey } from '../../../i18n/error-words.ts';
import { useI18n } from '../../../i18n/i18n.tsx';
import { Button } from '../../../ui/actions/button.tsx';
import { useAnnounce } from '../../../ui/announce/announcer.tsx';
import { Dialog } from '../../../ui/overlays/dialog.tsx';
import { FaultPlace } from '../../../ui/structure/fault-place.tsx';
import type { IdeasBoardProps } from '../ideas-board-props.ts';

const sign = { size: 18, stroke: 1.75, 'aria-hidden': true } as const;

/** From an idea to a task or a goal in one step (ID6). */
export function IdeaUses({ idea, taskForm, addGoal }: IdeasBoardProps & { readonly idea: Idea }) {
  const { t } = useI18n();
  const announce = useAnnounce();
  const use = useCommand('idea:use');
  const [isAsking, setAsking] = useState(false);
  const { id: ideaId, text } = idea;
  if (idea.usedAs !== null) return null;
  const handleProposed = (taskId: TaskId) => {
    setAsking(false);
    void use.run({ ideaId, as: 'task', taskId });
  };
  const handleGoal = async () => {
    addGoal?.(text);
    if (await use.run({ ideaId, as: 'goal', taskId: null })) announce(t('ideas.isGoal'));
  };
  return (
    <>
      <Button
        size="small"
        variant="plain"
        icon={<IconChecklist {...sign} />}
        aria-label={t('ideas.asTaskOf', { text })}
        onPress={() => setAsking(true)}
      >
        {t('ideas.asTask')}
      </Button>
      {addGoal === null ? null : (
        <Button
          size="small"
          variant="plain"
          icon={<IconTarget {...sign} />}
          aria-label={t('ideas.asGoalOf', { text })}
          isPending={use.isPending}
          onPress={() => void handleGoal()}
        >
          {t('ideas.asGoal')}
        </Button>
      )}
      <FaultPlace>{use.error && t(errorKey(use.error))}</FaultPlace>
      <Dialog
        isOpen={isAsking}
        onClose={() => setAsking(false)}
        role="alertdialog"
        title={t('ideas.asTask')}
        actions={
          <Button variant="quiet" onPress={() => setAsking(false)}>
            {t('app.close')}
          </Button>
        }
      >
        {taskForm(text, handleProposed)}
      </Dialog>
    </>
  );
}
