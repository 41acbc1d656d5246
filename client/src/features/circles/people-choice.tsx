import type { Participant } from '@opora/shared/domain/conference/participant.ts';
import type { ParticipantId } from '@opora/shared/ids.ts';
import { useI18n } from '../../i18n/i18n.tsx';
import { bindClasses } from '../../ui/bind-classes.ts';
import { CheckBox } from '../../ui/fields/check-box.tsx';
import styles from './people-choice.module.css';

const css = bindClasses(styles);

export interface PeopleChoiceProps {
  readonly label: string;
  readonly people: readonly Participant[];
  readonly chosen: readonly ParticipantId[];
  readonly onChange: (chosen: readonly ParticipantId[]) => void;
}

/** Some of the people, ticked by the names they are called and who they are here. */
export function PeopleChoice({ label, people, chosen, onChange }: PeopleChoiceProps) {
  const { language } = useI18n();
  return (
    <fieldset className={css('people')}>
      <legend className={css('label')}>{label}</legend>
      {people.map(({ id, callName, tie }) => (
        <CheckBox
          key={id}
          isChecked={chosen.includes(id)}
          onChange={(isChosen) =>
            onChange(isChosen ? [...chosen, id] : chosen.filter((each) => each !== id))
          }
        >
          {callName} <span className={css('tie')}>{tie[language]}</span>
        </CheckBox>
      ))}
    </fieldset>
  );
}
