import type { ReactNode } from 'react';
import { bindClasses } from '../bind-classes.ts';
import styles from './form-list.module.css';

const css = bindClasses(styles);

export interface FormListProps {
  readonly children: ReactNode;
  /** Numbers carry meaning here (goals, a queue). */
  readonly isOrdered?: boolean;
  readonly 'aria-labelledby'?: string;
  readonly 'aria-label'?: string;
}

/** Entries that stand on hairlines like lines of a form. */
export function FormList({ children, isOrdered = false, ...naming }: FormListProps) {
  const List = isOrdered ? 'ol' : 'ul';
  // Safari forgets that a list without bullets is a list unless the role says so.
  return (
    <List role="list" className={css('list')} {...naming}>
      {children}
    </List>
  );
}

export interface FormLineProps {
  readonly children: ReactNode;
  /** A number or a sign at the beginning. */
  readonly lead?: ReactNode;
  /** A state, a figure or an action at the end. */
  readonly aside?: ReactNode;
  /** I write here: a 2 px teal line instead of the hairline. */
  readonly isMine?: boolean;
}

export function FormLine({ children, lead, aside, isMine = false }: FormLineProps) {
  return (
    <li className={css('line', isMine && 'mine')}>
      {lead === undefined ? null : <span className={css('lead')}>{lead}</span>}
      <div className={css('body')}>{children}</div>
      {aside === undefined ? null : <div className={css('aside')}>{aside}</div>}
    </li>
  );
}
