import { type ReactNode, type Ref, useId } from 'react';
import { bindClasses } from '../bind-classes.ts';
import styles from './field.module.css';
import { type FieldProps, fieldClass } from './field-props.ts';
import { useFieldNotes } from './use-field-notes.tsx';

const css = bindClasses(styles);

export interface TextFieldProps extends Omit<FieldProps, 'label'> {
  /** Left out only where a heading of the page asks the question: then `aria-labelledby` names it. */
  readonly label?: ReactNode;
  readonly 'aria-labelledby'?: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly name?: string;
  readonly type?: 'text' | 'email' | 'tel' | 'url' | 'password';
  readonly inputMode?: 'text' | 'numeric' | 'email' | 'tel';
  readonly autoComplete?: string;
  readonly maxLength?: number;
  readonly isRequired?: boolean;
  readonly isReadOnly?: boolean;
  readonly placeholder?: string;
  readonly ref?: Ref<HTMLInputElement>;
}

export function TextField(props: TextFieldProps) {
  const { label, hint, error, size, onChange, isRequired, isReadOnly, ...input } = props;
  const id = useId();
  const { notes, described } = useFieldNotes({ hint, error: error ?? null });
  return (
    <div className={fieldClass(size)}>
      {label ? (
        <label htmlFor={id} className={css('label')}>
          {label}
        </label>
      ) : null}
      <input
        {...input}
        {...described}
        id={id}
        className={css('box')}
        required={isRequired}
        readOnly={isReadOnly}
        onChange={(event) => onChange(event.target.value)}
      />
      {notes}
    </div>
  );
}
