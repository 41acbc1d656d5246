import type { ReactNode } from 'react';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { bindClasses } from '../bind-classes.ts';
import styles from './field.module.css';

const css = bindClasses(styles);

export interface Option<Id extends string = string> {
  readonly id: Id;
  /** Plain words: they are also what typing finds. */
  readonly label: string;
  /** What is drawn instead of the plain label, e.g. a person with their stroke. */
  readonly picture?: ReactNode;
  readonly note?: ReactNode;
}

export function OptionList({ options }: { readonly options: readonly Option[] }) {
  return (
    <ListBox className={css('options')}>
      {options.map(({ id, label, picture, note }) => (
        <ListBoxItem key={id} id={id} textValue={label} className={css('option')}>
          <span>{picture ?? label}</span>
          {note ? <span className={css('optionNote')}>{note}</span> : null}
        </ListBoxItem>
      ))}
    </ListBox>
  );
}
