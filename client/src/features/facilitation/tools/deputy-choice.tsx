import { holderOf, mayHold } from '@opora/shared/domain/facilitation/leads.ts';
import type { ParticipantId } from '@opora/shared/ids.ts';
import { useConference } from '../../../connection/conference-context.tsx';
import { useCommand } from '../../../connection/use-command.ts';
import { errorKey } from '../../../i18n/error-words.ts';
import { useI18n } from '../../../i18n/i18n.tsx';
import { useAnnounce } from '../../../ui/announce/announcer.tsx';
import { SelectField } from '../../../ui/fields/select-field.tsx';
import { usePersonOption } from './use-person-option.ts';

const nobody = 'nobody';

/** Who is offered leading first; chosen at once, without a further press (LE4). */
export function DeputyChoice() {
  const { t } = useI18n();
  const announce = useAnnounce();
  const optionOf = usePersonOption();
  const conference = useConference();
  const { run, error } = useCommand('facilitation:deputy');
  const people = conference.participants.filter(
    (person) => mayHold(person) && person.id !== holderOf(conference),
  );
  const handleSelect = async (id: ParticipantId | typeof nobody) => {
    const person = people.find((each) => each.id === id);
    if (!(await run({ participantId: person?.id ?? null }))) return;
    announce(
      person === undefined
        ? t('facilitation.tools.deputyRemoved')
        : t('facilitation.tools.deputySaved', { name: person.callName }),
    );
  };
  return (
    <SelectField<ParticipantId | typeof nobody>
      label={t('facilitation.tools.deputyLabel')}
      hint={t('facilitation.tools.deputyHint')}
      error={error === null ? null : t(errorKey(error))}
      options={[{ id: nobody, label: t('facilitation.tools.nobody') }, ...people.map(optionOf)]}
      selected={conference.facilitation.deputy ?? nobody}
      onSelect={(id) => void handleSelect(id)}
      placeholder={t('facilitation.tools.nobody')}
    />
  );
}
