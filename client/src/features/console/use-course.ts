import type { CommandType } from '@opora/shared/domain/conference/commands.ts';
import type { Conference } from '@opora/shared/domain/conference/conference.ts';
import type { Payload } from '@opora/shared/protocol/commands.ts';
import { useCallback, useState } from 'react';
import { useConference, useConferenceClient } from '../../connection/conference-context.tsx';
import type { MessageKey } from '../../i18n/catalogues.ts';
import { useI18n } from '../../i18n/i18n.tsx';
import { useAnnounce } from '../../ui/announce/announcer.tsx';
import { type AdviceKey, refusalAdvice } from './refusal-advice.ts';

/** Leading, for one place on the screen: the commands, what is under way and what was refused. */
export interface Course {
  readonly send: <Type extends CommandType>(type: Type, payload: Payload<Type>) => Promise<boolean>;
  readonly isPending: (type: CommandType) => boolean;
  /** Says why a press does nothing here, without asking the server. */
  readonly advise: (advice: AdviceKey) => void;
  /** What was said last; gone as soon as the meeting has moved on. */
  readonly advice: AdviceKey | null;
}

const placeOf = (conference: Conference): string =>
  conference.status === 'preparing'
    ? conference.status
    : `${conference.status} ${conference.stageId}`;

export function useCourse(): Course {
  const client = useConferenceClient();
  const place = placeOf(useConference());
  const { t } = useI18n();
  const announce = useAnnounce();
  const [pending, setPending] = useState<readonly CommandType[]>([]);
  const [said, setSaid] = useState<{ readonly advice: AdviceKey; readonly place: string }>();

  const advise = useCallback(
    (advice: AdviceKey) => {
      setSaid({ advice, place });
      announce(t(advice satisfies MessageKey));
    },
    [announce, place, t],
  );

  const send: Course['send'] = async (type, payload) => {
    setSaid(undefined);
    setPending((types) => [...types, type]);
    const result = await client.send(type, payload);
    setPending((types) => types.filter((each) => each !== type));
    const advice = result.ok ? null : refusalAdvice(result.error);
    if (advice !== null) advise(advice);
    return result.ok;
  };

  return {
    send,
    isPending: (type) => pending.includes(type),
    advise,
    advice: said?.place === place ? said.advice : null,
  };
}
