import type { Participant } from '@opora/shared/domain/conference/participant.ts';
import { useConference } from '../../../connection/conference-context.tsx';
import { useI18n } from '../../../i18n/i18n.tsx';
import { ComboField } from '../../../ui/fields/combo-field.tsx';
import { PersonStroke } from '../../../ui/signs/person-stroke.tsx';
import { possibleOwners } from '../draft/read-draft.ts';
import type { FormProps } from './form-props.ts';

/** Who does it: the first letters are enough, as long as they mean one person only. */
export function OwnerField({ draft, onChange, faults, size }: FormProps) {
  const { t, language } = useI18n();
  const owners = possibleOwners(useConference());
  const options = owners.map((person) => ({
    id: person.id,
    label: person.callName,
    picture: <OwnerPicture person={person} />,
    note: person.tie[language],
  }));
  const chosen = owners.find((person) => person.callName === draft.ownerText);
  return (
    <ComboField
      label={t('tasks.term.owner')}
      size={size}
      options={options}
      selected={chosen?.id ?? null}
      onSelect={(id) => {
        const person = owners.find((each) => each.id === id);
        if (person) onChange({ ownerText: person.callName });
      }}
      text={draft.ownerText}
      onTextChange={(ownerText) => onChange({ ownerText })}
      error={faults.owner ? t(faults.owner) : null}
    />
  );
}

const OwnerPicture = ({ person }: { readonly person: Participant }) => (
  <PersonStroke order={person.arrivalOrder} name={person.callName} />
);
