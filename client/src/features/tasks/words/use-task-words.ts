import { findParticipant } from '@opora/shared/domain/conference/conference.ts';
import type { ParticipantId } from '@opora/shared/ids.ts';
import { useMemo } from 'react';
import { useConference } from '../../../connection/conference-context.tsx';
import { useI18n } from '../../../i18n/i18n.tsx';
import { bindShortWords } from '../../../i18n/typography.ts';
import { useDateFormat } from '../../../i18n/use-date-format.ts';
import { createDueWords, type DueWords } from './due-words.ts';

export interface TaskWords {
  readonly due: DueWords;
  /** What people wrote, with its short words and dates kept from breaking apart. */
  readonly text: (written: string) => string;
  /** How the person is called; a person this viewer does not know of is "někdo další". */
  readonly name: (id: ParticipantId) => string;
  /** "Jitka a Lenka" */
  readonly names: (ids: readonly ParticipantId[]) => string;
}

export function useTaskWords(): TaskWords {
  const conference = useConference();
  const { t, language } = useI18n();
  const format = useDateFormat(conference.timeZone);
  const due = useMemo(() => createDueWords({ t, language }, format), [t, language, format]);
  const name = (id: ParticipantId) =>
    findParticipant(conference, id)?.callName ?? t('tasks.somebody');
  const names = (ids: readonly ParticipantId[]) =>
    new Intl.ListFormat(language).format([...new Set(ids.map(name))]);
  const text = (written: string) => bindShortWords(written, conference.language);
  return { due, text, name, names };
}
