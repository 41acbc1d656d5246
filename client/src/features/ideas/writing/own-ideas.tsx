import { findParticipant } from '@opora/shared/domain/conference/conference.ts';
import type { Idea } from '@opora/shared/domain/ideas/idea.ts';
import { useState } from 'react';
import { useConference, useYou } from '../../../connection/conference-context.tsx';
import { useCommand } from '../../../connection/use-command.ts';
import { errorKey } from '../../../i18n/error-words.ts';
import { useI18n } from '../../../i18n/i18n.tsx';
import { Button } from '../../../ui/actions/button.tsx';
import { useAnnounce } from '../../../ui/announce/announcer.tsx';
import { bindClasses } from '../../../ui/bind-classes.ts';
import { FaultPlace } from '../../../ui/structure/fault-place.tsx';
import { FormLine, FormList } from '../../../ui/structure/form-list.tsx';
import styles from '../ideas.module.css';
import { IdeaEditor } from './idea-editor.tsx';

const css = bindClasses(styles);

/** What one has written and nobody else sees yet. */
export function OwnIdeas({ ideas }: { readonly ideas: readonly Idea[] }) {
  const { t } = useI18n();
  const [edited, setEdited] = useState<Idea['id'] | null>(null);
  return (
    <div>
      <h3 className={css('small')}>{t('ideas.own')}</h3>
      <FormList aria-label={t('ideas.own')}>
        {ideas.map((idea) =>
          idea.id === edited ? (
            <FormLine key={idea.id} isMine>
              <IdeaEditor idea={idea} onDone={() => setEdited(null)} />
            </FormLine>
          ) : (
            <OwnIdea key={idea.id} idea={idea} onEdit={() => setEdited(idea.id)} />
          ),
        )}
      </FormList>
    </div>
  );
}

function OwnIdea({ idea, onEdit }: { readonly idea: Idea; readonly onEdit: () => void }) {
  const { t } = useI18n();
  const conference = useConference();
  const you = useYou();
  const announce = useAnnounce();
  const remove = useCommand('idea:remove');
  const { id: ideaId, text, by } = idea;
  const author = by === null || by === you.id ? undefined : findParticipant(conference, by);
  const handleRemove = async () => {
    if (await remove.run({ ideaId })) announce(t('ideas.removed'));
  };
  return (
    <FormLine>
      <span className={css('words')}>{text}</span>
      {author === undefined ? null : (
        <span className={css('note')}>{t('ideas.ownFor', { name: author.callName })}</span>
      )}
      <span className={css('actions')}>
        <Button
          variant="plain"
          size="small"
          aria-label={t('ideas.changeOf', { text })}
          onPress={onEdit}
        >
          {t('ideas.change')}
        </Button>
        <Button
          variant="plain"
          size="small"
          aria-label={t('ideas.removeOf', { text })}
          isPending={remove.isPending}
          onPress={() => void handleRemove()}
        >
          {t('ideas.remove')}
        </Button>
      </span>
      <FaultPlace>{remove.error && t(errorKey(remove.error))}</FaultPlace>
    </FormLine>
  );
}
