import { IconChevronDown } from '@tabler/icons-react';
import { Button } from 'react-aria-components/Button';
import { Label } from 'react-aria-components/Label';
import { Popover } from 'react-aria-components/Popover';
import { Select, SelectValue } from 'react-aria-components/Select';
import { bindClasses } from '../bind-classes.ts';
import styles from './field.module.css';
import { type FieldProps, fieldClass } from './field-props.ts';
import { FieldWords } from './field-words.tsx';
import { type Option, OptionList } from './option-list.tsx';

const css = bindClasses(styles);

export interface SelectFieldProps<Id extends string> extends FieldProps {
  readonly options: readonly Option<Id>[];
  readonly selected: Id | null;
  readonly onSelect: (id: Id) => void;
  /** Shown while nothing is chosen. */
  readonly placeholder: string;
}

/** One of a short list. */
export function SelectField<Id extends string>(props: SelectFieldProps<Id>) {
  const { label, hint, error, size, options, selected, onSelect, placeholder } = props;
  const handleChange = (key: string | number | null) => {
    const option = options.find(({ id }) => id === key);
    if (option) onSelect(option.id);
  };
  const chosen = options.find(({ id }) => id === selected);
  return (
    <Select
      className={fieldClass(size)}
      isInvalid={Boolean(error)}
      value={selected}
      onChange={handleChange}
      placeholder={placeholder}
    >
      <Label className={css('label')}>{label}</Label>
      <Button className={css('box', 'row', 'trigger')}>
        <SelectValue className={css(!chosen && 'placeholder')}>
          {chosen ? (chosen.picture ?? chosen.label) : placeholder}
        </SelectValue>
        <IconChevronDown size={20} stroke={1.75} aria-hidden="true" />
      </Button>
      <FieldWords hint={hint} error={error ?? null} />
      <Popover className={css('popover')}>
        <OptionList options={options} />
      </Popover>
    </Select>
  );
}
