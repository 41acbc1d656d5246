import { FieldError } from 'react-aria-components/FieldError';
import { Text } from 'react-aria-components/Text';
import { bindClasses } from '../bind-classes.ts';
import styles from './field.module.css';
import type { FieldProps } from './field-props.ts';

const css = bindClasses(styles);

/** Hint and error of a field that React Aria runs; it ties them to the field for screen readers. */
export function FieldWords({ hint, error }: Pick<FieldProps, 'hint' | 'error'>) {
  return (
    <>
      {hint ? (
        <Text slot="description" className={css('hint')}>
          {hint}
        </Text>
      ) : null}
      <FieldError className={css('error')}>{error}</FieldError>
    </>
  );
}
