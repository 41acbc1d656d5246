import { type ReactNode, useId } from 'react';
import { bindClasses } from '../bind-classes.ts';
import styles from './choice.module.css';
import { useFieldNotes } from './use-field-notes.tsx';

const css = bindClasses(styles);

export interface ChoiceProps<Id extends string> {
  /** The question the choice answers; stands above it. */
  readonly label: ReactNode;
  readonly options: readonly {
    readonly id: Id;
    readonly label: ReactNode;
    readonly note?: ReactNode;
  }[];
  /** Null while nobody has chosen. */
  readonly selected: Id | null;
  readonly onSelect: (id: Id) => void;
  readonly error?: string | null;
  /** `row` puts short options beside each other where they fit. */
  readonly layout?: 'row' | 'column';
}

/** A few answers with visible radios, the chosen one in teal. */
export function Choice<Id extends string>(props: ChoiceProps<Id>) {
  const { label, options, selected, onSelect, error, layout = 'column' } = props;
  const name = useId();
  const { notes, described } = useFieldNotes({ error: error ?? null });
  return (
    <fieldset className={css('group')} {...described}>
      <legend className={css('label')}>{label}</legend>
      <div className={css('options', layout)}>
        {options.map((option) => (
          <label key={option.id} className={css('card')}>
            <input
              type="radio"
              className={css('radio')}
              name={name}
              value={option.id}
              checked={option.id === selected}
              onChange={() => onSelect(option.id)}
            />
            <span className={css('words')}>
              {option.label}
              {option.note ? <span className={css('note')}>{option.note}</span> : null}
            </span>
          </label>
        ))}
      </div>
      {notes}
    </fieldset>
  );
}
