import type { ReactNode } from 'react';
import { bindClasses } from '../bind-classes.ts';
import styles from './term-list.module.css';

const css = bindClasses(styles);

export interface TermListProps {
  readonly terms: readonly {
    readonly term: string;
    readonly value: ReactNode;
    readonly isStrong?: boolean;
  }[];
}

/** Terms and what was said about them, on hairlines under an ink rule. */
export function TermList({ terms }: TermListProps) {
  return (
    <dl className={css('list')}>
      {terms.map(({ term, value, isStrong }) => (
        <div key={term} className={css('row')}>
          <dt className={css('term')}>{term}</dt>
          <dd className={css('value', isStrong && 'strong')}>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
