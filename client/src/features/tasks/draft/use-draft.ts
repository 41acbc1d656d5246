import type { TaskTerms } from '@opora/shared/domain/tasks/task.ts';
import { useState } from 'react';
import { useConference } from '../../../connection/conference-context.tsx';
import { useI18n } from '../../../i18n/i18n.tsx';
import { useAnnounce } from '../../../ui/announce/announcer.tsx';
import type { FormProps } from '../form/form-props.ts';
import { possibleOwners, readDraft } from './read-draft.ts';
import { ownerOf, type TaskDraft } from './task-draft.ts';
import { useToday } from './use-today.ts';

export interface DraftForm {
  readonly draft: TaskDraft;
  readonly fields: Pick<FormProps, 'draft' | 'onChange' | 'faults'>;
  /** The terms; null says what is missing, beside the fields and aloud. */
  readonly read: () => TaskTerms | null;
  readonly reset: (draft: TaskDraft) => void;
  /** Writes out whom the typed letters mean: who left the field after "sim" sees "Simona". */
  readonly tidy: () => void;
}

/** What is typed, with what is missing once somebody tried to send it. */
export function useDraft(initial: TaskDraft): DraftForm {
  const { t } = useI18n();
  const announce = useAnnounce();
  const conference = useConference();
  const today = useToday();
  const [draft, setDraft] = useState(initial);
  const [isTried, setTried] = useState(false);
  const { terms, faults } = readDraft(draft, { conference, today });
  return {
    draft,
    fields: {
      draft,
      onChange: (changes) => setDraft((before) => ({ ...before, ...changes })),
      faults: isTried ? faults : {},
    },
    read() {
      setTried(true);
      const missing = Object.values(faults);
      if (missing.length > 0) announce(missing.map((key) => t(key)).join(' '));
      return terms;
    },
    tidy() {
      const owner = ownerOf(draft, possibleOwners(conference));
      if (owner !== null && owner.callName !== draft.ownerText) {
        setDraft({ ...draft, ownerText: owner.callName });
      }
    },
    reset(next) {
      setDraft(next);
      setTried(false);
    },
  };
}
