import { type ReactNode, useId } from 'react';
import { bindClasses } from '../bind-classes.ts';
import styles from './field.module.css';
import type { FieldProps } from './field-props.ts';

const css = bindClasses(styles);

interface FieldNotes {
  /** Goes under the field. */
  readonly notes: ReactNode;
  /** Goes onto the field itself and ties the notes to it. */
  readonly described: { readonly 'aria-describedby'?: string; readonly 'aria-invalid'?: true };
}

/** Hint and error of a field that the browser runs. */
export function useFieldNotes({ hint, error }: Pick<FieldProps, 'hint' | 'error'>): FieldNotes {
  const id = useId();
  const notes = (
    <>
      {error ? (
        <p id={`${id}-error`} className={css('error')}>
          {error}
        </p>
      ) : null}
      {hint ? (
        <p id={`${id}-hint`} className={css('hint')}>
          {hint}
        </p>
      ) : null}
    </>
  );
  const ids = [error && `${id}-error`, hint && `${id}-hint`].filter(Boolean).join(' ');
  return {
    notes,
    described: {
      ...(ids === '' ? {} : { 'aria-describedby': ids }),
      ...(error ? { 'aria-invalid': true } : {}),
    },
  };
}
