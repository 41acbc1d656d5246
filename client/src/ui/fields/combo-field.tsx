import { IconChevronDown } from '@tabler/icons-react';
import { Button } from 'react-aria-components/Button';
import { ComboBox } from 'react-aria-components/ComboBox';
import { Group } from 'react-aria-components/Group';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { Popover } from 'react-aria-components/Popover';
import { bindClasses } from '../bind-classes.ts';
import styles from './field.module.css';
import { type FieldProps, fieldClass } from './field-props.ts';
import { FieldWords } from './field-words.tsx';
import { type Option, OptionList } from './option-list.tsx';

const css = bindClasses(styles);

export interface ComboFieldProps<Id extends string> extends FieldProps {
  readonly options: readonly Option<Id>[];
  readonly selected: Id | null;
  readonly onSelect: (id: Id | null) => void;
  /** Given together: the typed text is kept even when it is nobody on the list. */
  readonly text?: string;
  readonly onTextChange?: (text: string) => void;
}

/** A person or a thing found by typing the first letters; opens on focus, so a mouse or finger can choose too. */
export function ComboField<Id extends string>(props: ComboFieldProps<Id>) {
  const { label, hint, error, size, options, selected, onSelect, text, onTextChange } = props;
  const handleChange = (key: string | number | null) => {
    const option = options.find(({ id }) => id === key);
    onSelect(option?.id ?? null);
    // Where the text is ours too, React Aria leaves it to us to write the chosen name.
    if (option) onTextChange?.(option.label);
  };
  return (
    <ComboBox
      className={fieldClass(size)}
      isInvalid={Boolean(error)}
      value={selected}
      onChange={handleChange}
      menuTrigger="focus"
      allowsCustomValue={onTextChange !== undefined}
      {...(text === undefined ? {} : { inputValue: text })}
      {...(onTextChange ? { onInputChange: onTextChange } : {})}
    >
      <Label className={css('label')}>{label}</Label>
      <Group className={css('box', 'row')}>
        <Input className={css('inner')} />
        <Button className={css('opener')}>
          <IconChevronDown size={20} stroke={1.75} aria-hidden="true" />
        </Button>
      </Group>
      <FieldWords hint={hint} error={error ?? null} />
      <Popover className={css('popover')}>
        <OptionList options={options} />
      </Popover>
    </ComboBox>
  );
}
