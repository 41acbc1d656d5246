import { IconCheck } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { CheckboxButton, CheckboxField } from 'react-aria-components/Checkbox';
import { bindClasses } from '../bind-classes.ts';
import styles from './check-box.module.css';

const css = bindClasses(styles);

export interface CheckBoxProps {
  readonly isChecked: boolean;
  readonly onChange: (isChecked: boolean) => void;
  readonly isReadOnly?: boolean;
  readonly children: ReactNode;
}

export function CheckBox({ isChecked, onChange, isReadOnly = false, children }: CheckBoxProps) {
  return (
    <CheckboxField isSelected={isChecked} onChange={onChange} isReadOnly={isReadOnly}>
      <CheckboxButton className={css('row')}>
        <span className={css('box')} aria-hidden="true">
          {isChecked ? <IconCheck size={16} stroke={3} /> : null}
        </span>
        <span className={css('words')}>{children}</span>
      </CheckboxButton>
    </CheckboxField>
  );
}
