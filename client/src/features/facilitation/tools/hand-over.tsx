import { isPresent } from '@opora/shared/domain/conference/participant.ts';
import { holderOf, mayHold } from '@opora/shared/domain/facilitation/leads.ts';
import type { ParticipantId } from '@opora/shared/ids.ts';
import { useState } from 'react';
import { useConference } from '../../../connection/conference-context.tsx';
import { useCommand } from '../../../connection/use-command.ts';
import { errorKey } from '../../../i18n/error-words.ts';
import { useI18n } from '../../../i18n/i18n.tsx';
import { Button } from '../../../ui/actions/button.tsx';
import { SelectField } from '../../../ui/fields/select-field.tsx';
import { Banner } from '../../../ui/structure/banner.tsx';
import { usePersonOption } from './use-person-option.ts';

export interface HandOverProps {
  readonly onDone: () => void;
}

/** To somebody who is here; before the opening to anybody who may lead (LE8). */
export function HandOver({ onDone }: HandOverProps) {
  const { t } = useI18n();
  const optionOf = usePersonOption();
  const conference = useConference();
  const { run, isPending, error } = useCommand('facilitation:hand-over');
  const [chosen, setChosen] = useState<ParticipantId | null>(null);
  const people = conference.participants.filter(
    (person) =>
      mayHold(person) &&
      person.id !== holderOf(conference) &&
      (conference.status === 'preparing' || isPresent(person)),
  );
  if (people.length === 0) return <p>{t('facilitation.tools.handOverNobody')}</p>;
  const to = people.find(({ id }) => id === chosen)?.id ?? null;
  const handOver = async () => {
    if (to !== null && (await run({ epoch: conference.facilitation.epoch, to }))) onDone();
  };
  return (
    <>
      <SelectField
        label={t('facilitation.tools.handOverLabel')}
        hint={t('facilitation.tools.handOverText')}
        options={people.map(optionOf)}
        selected={to}
        onSelect={setChosen}
        placeholder={t('facilitation.tools.choose')}
      />
      <Button
        variant="outlined"
        isPending={isPending}
        reason={to === null ? t('facilitation.tools.choose') : null}
        onPress={() => void handOver()}
      >
        {t('facilitation.tools.handOver')}
      </Button>
      {error === null ? null : <Banner>{t(errorKey(error))}</Banner>}
    </>
  );
}
