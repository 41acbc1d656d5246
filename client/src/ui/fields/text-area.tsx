import { type Ref, useId } from 'react';
import { bindClasses } from '../bind-classes.ts';
import styles from './field.module.css';
import { type FieldProps, fieldClass } from './field-props.ts';
import grow from './text-area.module.css';
import { useFieldNotes } from './use-field-notes.tsx';

const css = bindClasses(styles);
const growing = bindClasses(grow);

export interface TextAreaProps extends FieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly name?: string;
  readonly maxLength?: number;
  readonly isRequired?: boolean;
  readonly isReadOnly?: boolean;
  /** Lines shown while empty; it grows with the text where the browser can. */
  readonly rows?: number;
  readonly ref?: Ref<HTMLTextAreaElement>;
}

export function TextArea(props: TextAreaProps) {
  const { label, hint, error, size, onChange, isRequired, isReadOnly, rows = 2, ...area } = props;
  const id = useId();
  const { notes, described } = useFieldNotes({ hint, error: error ?? null });
  return (
    <div className={fieldClass(size)}>
      <label htmlFor={id} className={css('label')}>
        {label}
      </label>
      <textarea
        {...area}
        {...described}
        id={id}
        className={`${css('box')} ${growing('area')}`}
        rows={rows}
        required={isRequired}
        readOnly={isReadOnly}
        onChange={(event) => onChange(event.target.value)}
      />
      {notes}
    </div>
  );
}
