import { keepsSpaceOf } from '@opora/shared/domain/circles/child-space.ts';
import type { Audience } from '@opora/shared/domain/circles/release.ts';
import { isPerson, type Participant } from '@opora/shared/domain/conference/participant.ts';
import type { ParticipantId } from '@opora/shared/ids.ts';
import { useState } from 'react';
import { useConference } from '../../../connection/conference-context.tsx';
import { useCommand } from '../../../connection/use-command.ts';
import { errorKey } from '../../../i18n/error-words.ts';
import { useI18n } from '../../../i18n/i18n.tsx';
import { Button } from '../../../ui/actions/button.tsx';
import { useAnnounce } from '../../../ui/announce/announcer.tsx';
import { bindClasses } from '../../../ui/bind-classes.ts';
import { Choice } from '../../../ui/fields/choice.tsx';
import { Dialog } from '../../../ui/overlays/dialog.tsx';
import { PeopleChoice } from '../people-choice.tsx';
import styles from './child-space.module.css';
import { useKeepers } from './keepers.ts';
import { useReleaseId } from './use-release-id.ts';

const css = bindClasses(styles);

export interface ShowDialogProps {
  readonly child: Participant;
  readonly text: string;
  readonly onClose: () => void;
}

/** To whom one sentence is shown. Nothing is chosen beforehand, and the words stand there as they will be seen (CC4). */
export function ShowDialog({ child, text, onClose }: ShowDialogProps) {
  const { t } = useI18n();
  const announce = useAnnounce();
  const { participants, language } = useConference();
  const { isOwn } = useKeepers(child);
  const { run, isPending, error } = useCommand('child:release');
  const idFor = useReleaseId();
  const [to, setTo] = useState<'all' | 'some' | null>(null);
  const [people, setPeople] = useState<readonly ParticipantId[]>([]);
  const [isAsked, setAsked] = useState(false);
  const voice = isOwn ? 'child' : 'beside';
  const others = participants.filter(
    (person) =>
      isPerson(person) && person.attendance === 'invited' && !keepsSpaceOf(child.id, person),
  );
  const audience = audienceOf(to, people);

  const handleShow = async () => {
    setAsked(true);
    if (audience === null) return;
    const isShown = await run({
      releaseId: idFor(audience),
      childId: child.id,
      text,
      to: audience === 'everyone' ? audience : [...audience],
    });
    if (!isShown) return;
    announce(t('circles.space.shown', { text }));
    onClose();
  };
  const wrong = isAsked && audience === null ? t(`circles.${voice}.pick`) : null;
  return (
    <Dialog
      isOpen
      onClose={onClose}
      size="reading"
      title={t('circles.space.title')}
      actions={
        <>
          <Button variant="quiet" onPress={onClose}>
            {t(`circles.${voice}.keep`)}
          </Button>
          <Button isPending={isPending} onPress={() => void handleShow()}>
            {t('circles.space.show')}
          </Button>
        </>
      }
    >
      <div {...(isOwn ? { 'data-scale': 'child' } : {})}>
        <blockquote className={css('quote')} lang={language}>
          {text}
        </blockquote>
        <Choice
          label={t('circles.space.question')}
          options={[
            { id: 'all', label: t('circles.space.toAll'), note: t('circles.space.toAllNote') },
            { id: 'some', label: t('circles.space.toSome') },
          ]}
          selected={to}
          onSelect={setTo}
          error={wrong ?? (error === null ? null : t(errorKey(error)))}
        />
        {to === 'some' ? (
          <PeopleChoice
            label={t('circles.space.people')}
            people={others}
            chosen={people}
            onChange={setPeople}
          />
        ) : null}
      </div>
    </Dialog>
  );
}

/** Null while it is not said. */
function audienceOf(to: 'all' | 'some' | null, people: readonly ParticipantId[]): Audience | null {
  if (to === 'all') return 'everyone';
  return to === 'some' && people.length > 0 ? people : null;
}
