import type { ReactNode } from 'react';
import { Tabs as AriaTabs, Tab, TabList, TabPanel } from 'react-aria-components/Tabs';
import { bindClasses } from '../bind-classes.ts';
import styles from './tabs.module.css';

const css = bindClasses(styles);

export interface TabsProps<Id extends string> {
  /** What the tabs choose between; for screen readers. */
  readonly label: string;
  readonly tabs: readonly {
    readonly id: Id;
    readonly label: ReactNode;
    readonly content: ReactNode;
  }[];
  readonly selected?: Id;
  readonly onSelect?: (id: Id) => void;
}

/** Words in a row with a teal bar under the chosen one. Uncontrolled unless `selected` is given. */
export function Tabs<Id extends string>({ label, tabs, selected, onSelect }: TabsProps<Id>) {
  const handleSelect = (key: string | number) => {
    const tab = tabs.find(({ id }) => id === key);
    if (tab) onSelect?.(tab.id);
  };
  return (
    <AriaTabs
      onSelectionChange={handleSelect}
      {...(selected === undefined ? {} : { selectedKey: selected })}
    >
      <TabList aria-label={label} className={css('list')}>
        {tabs.map((tab) => (
          <Tab key={tab.id} id={tab.id} className={css('tab')}>
            {tab.label}
          </Tab>
        ))}
      </TabList>
      {tabs.map((tab) => (
        <TabPanel key={tab.id} id={tab.id} className={css('panel')}>
          {tab.content}
        </TabPanel>
      ))}
    </AriaTabs>
  );
}
