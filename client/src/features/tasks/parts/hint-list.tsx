import { can } from '@opora/shared/domain/permissions.ts';
import { hintKey, meetingHints } from '@opora/shared/domain/tasks/hints/meeting-hints.ts';
import type { TaskId } from '@opora/shared/ids.ts';
import { useRef } from 'react';
import { useConference, useYou } from '../../../connection/conference-context.tsx';
import { useI18n } from '../../../i18n/i18n.tsx';
import { Button } from '../../../ui/actions/button.tsx';
import { bindClasses } from '../../../ui/bind-classes.ts';
import { Fold } from '../../../ui/structure/fold.tsx';
import { useToday } from '../draft/use-today.ts';
import type { OverviewProps } from '../entry/part-props.ts';
import { usePutAside } from '../entry/put-aside.tsx';
import { type HintGroup, hintGroups } from './hint-groups.ts';
import styles from './hint-list.module.css';
import { useHintWords } from './hint-words.ts';

const css = bindClasses(styles);

/** For who leads or writes down, while people are together: one quiet list that blocks nothing (TK3). */
export function HintList({ level, onOpen }: OverviewProps) {
  const { t } = useI18n();
  const conference = useConference();
  const { role } = useYou();
  const today = useToday();
  const { keys } = usePutAside();
  const text = useRef<HTMLParagraphElement>(null);
  const isTogether = conference.status === 'live' || conference.status === 'paused';
  if (!isTogether || !can(role, 'task:record')) return null;
  const groups = hintGroups(meetingHints({ conference, today }), keys);
  return (
    <Fold
      title={t('taskParts.hints.title')}
      summary={t('taskParts.hints.count', { count: groups.length })}
      level={level}
    >
      <p ref={text} tabIndex={-1} className={css('text')}>
        {groups.length === 0 ? t('taskParts.hints.none') : t('taskParts.hints.text')}
      </p>
      {/* biome-ignore lint/a11y/noRedundantRoles: Safari forgets that a list without bullets is one. */}
      <ul role="list">
        {groups.map((group) => (
          <Group
            key={group.id}
            group={group}
            onOpen={onOpen}
            onGone={() => text.current?.focus()}
          />
        ))}
      </ul>
    </Fold>
  );
}

interface GroupProps {
  readonly group: HintGroup;
  readonly onOpen: (id: TaskId) => void;
  /** The pressed button is gone with its line. */
  readonly onGone: () => void;
}

function Group({ group: { taskId, hints }, onOpen, onGone }: GroupProps) {
  const { t } = useI18n();
  const words = useHintWords();
  const { add } = usePutAside();
  const title = words.title(hints[0]);
  const handlePutAside = () => {
    add(hints.map(hintKey));
    onGone();
  };
  return (
    <li className={css('group')}>
      <p className={css('title')}>{title}</p>
      {hints.map((hint) => (
        <p key={hintKey(hint)}>{words.sentence(hint)}</p>
      ))}
      <div className={css('actions')}>
        {taskId === null ? null : (
          <Button
            variant="plain"
            size="small"
            aria-label={t('taskParts.hints.openOf', { title })}
            onPress={() => onOpen(taskId)}
          >
            {t('taskParts.hints.open')}
          </Button>
        )}
        <Button
          variant="plain"
          size="small"
          aria-label={t('taskParts.hints.putAsideOf', { title })}
          onPress={handlePutAside}
        >
          {t('taskParts.hints.putAside')}
        </Button>
      </div>
    </li>
  );
}
