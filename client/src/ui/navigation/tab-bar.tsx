import type { ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { bindClasses } from '../bind-classes.ts';
import styles from './tab-bar.module.css';

const css = bindClasses(styles);

export interface TabBarProps<Id extends string> {
  readonly label: string;
  /** Four at most; each an icon of 22 px with its word. */
  readonly items: readonly { readonly id: Id; readonly label: string; readonly icon: ReactNode }[];
  readonly selected: Id;
  readonly onSelect: (id: Id) => void;
}

/** The phone's bottom bar: places of one page, always with words. */
export function TabBar<Id extends string>({ label, items, selected, onSelect }: TabBarProps<Id>) {
  return (
    <nav aria-label={label} className={css('bar')}>
      {items.map(({ id, label: word, icon }) => (
        <Button
          key={id}
          className={css('item', id === selected && 'selected')}
          onPress={() => onSelect(id)}
          {...(id === selected ? { 'aria-current': 'page' } : {})}
        >
          {icon}
          {word}
        </Button>
      ))}
    </nav>
  );
}
