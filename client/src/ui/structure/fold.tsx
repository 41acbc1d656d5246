import { IconChevronDown } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { Disclosure, DisclosurePanel } from 'react-aria-components/Disclosure';
import { Heading } from 'react-aria-components/Heading';
import { bindClasses } from '../bind-classes.ts';
import styles from './fold.module.css';

const css = bindClasses(styles);

export interface FoldProps {
  readonly title: ReactNode;
  /** The first sentence in full, shown while folded. */
  readonly summary?: ReactNode;
  readonly level?: 2 | 3;
  readonly isOpen?: boolean;
  readonly onToggle?: (isOpen: boolean) => void;
  readonly children: ReactNode;
}

/** A folded section: heading, first sentence, chevron. Uncontrolled unless `isOpen` is given. */
export function Fold({ title, summary, level = 3, isOpen, onToggle, children }: FoldProps) {
  return (
    <Disclosure
      className={css('fold')}
      {...(isOpen === undefined ? {} : { isExpanded: isOpen })}
      {...(onToggle ? { onExpandedChange: onToggle } : {})}
    >
      <Heading level={level} className={css('heading')}>
        <Button slot="trigger" className={css('trigger', summary === undefined && 'alone')}>
          <span className={css('title')}>{title}</span>
          {summary === undefined ? null : <span className={css('summary')}>{summary}</span>}
          <IconChevronDown className={css('chevron')} size={20} stroke={1.75} aria-hidden="true" />
        </Button>
      </Heading>
      <DisclosurePanel className={css('panel')}>{children}</DisclosurePanel>
    </Disclosure>
  );
}
