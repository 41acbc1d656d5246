import { type ReactNode, useId } from 'react';
import { bindClasses } from '../../../ui/bind-classes.ts';
import { CheckBox } from '../../../ui/fields/check-box.tsx';
import styles from '../task-form.module.css';

const css = bindClasses(styles);

export interface CheckGroupProps<Id extends string | number> {
  readonly label: string;
  readonly hint?: ReactNode;
  readonly error?: string | null;
  readonly options: readonly { readonly id: Id; readonly label: string }[];
  readonly selected: readonly Id[];
  /** The chosen ones, in the order of the options. */
  readonly onChange: (selected: readonly Id[]) => void;
}

/** Any number of a short list. */
export function CheckGroup<Id extends string | number>(props: CheckGroupProps<Id>) {
  const { label, hint, error, options, selected, onChange } = props;
  const wordsId = useId();
  const handleChange = (changed: Id, isChecked: boolean) =>
    onChange(
      options
        .map(({ id }) => id)
        .filter((id) => (id === changed ? isChecked : selected.includes(id))),
    );
  return (
    <fieldset className={css('group')} aria-describedby={wordsId}>
      <legend className={css('legend')}>{label}</legend>
      <div id={wordsId}>
        {hint && !error ? <p className={css('note')}>{hint}</p> : null}
        {error ? <p className={css('fault')}>{error}</p> : null}
      </div>
      <div className={css('checks')}>
        {options.map(({ id, label: words }) => (
          <CheckBox
            key={id}
            isChecked={selected.includes(id)}
            onChange={(isChecked) => handleChange(id, isChecked)}
          >
            {words}
          </CheckBox>
        ))}
      </div>
    </fieldset>
  );
}
