import { highestValue } from '@opora/shared/domain/scales/scale.ts';
import { useId } from 'react';
import { useI18n } from '../../../i18n/i18n.tsx';
import { bindClasses } from '../../../ui/bind-classes.ts';
import styles from './number-choice.module.css';

const css = bindClasses(styles);

const values: readonly (number | null)[] = [
  ...Array.from({ length: highestValue + 1 }, (_, value) => value),
  null,
];

export interface NumberChoiceProps {
  /** Null: "I don't know"; undefined: nothing chosen yet. */
  readonly value: number | null | undefined;
  readonly onChoose: (value: number | null) => void;
}

/** The numbers in a row that breaks where the screen ends, and "I don't know" beside them. */
export function NumberChoice({ value, onChoose }: NumberChoiceProps) {
  const { t } = useI18n();
  const name = useId();
  return (
    <fieldset className={css('group')}>
      <legend className={css('label')}>{t('scale.choose')}</legend>
      <div className={css('values')}>
        {values.map((each) => (
          <label key={each ?? 'unknown'} className={css('value', each === null && 'wide')}>
            <input
              type="radio"
              className={css('radio')}
              name={name}
              checked={each === value}
              onChange={() => onChoose(each)}
            />
            <span className={css('number')}>{each ?? t('scale.unknown')}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
