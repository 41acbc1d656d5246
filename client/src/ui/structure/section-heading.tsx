import type { ReactNode, Ref } from 'react';
import { bindClasses } from '../bind-classes.ts';
import styles from './section-heading.module.css';

const css = bindClasses(styles);

export interface SectionHeadingProps {
  readonly level?: 1 | 2 | 3;
  readonly id?: string;
  /** What stands at the right end of the rule: a state, a count, an action. */
  readonly aside?: ReactNode;
  /** `ink`: 2 px rule of a section of the sheet. `none`: a heading in a side column. */
  readonly rule?: 'ink' | 'none';
  readonly children: ReactNode;
  readonly ref?: Ref<HTMLHeadingElement>;
}

/** A bold heading over the 2 px ink rule. With a ref it can take focus from the program. */
export function SectionHeading({
  level = 2,
  id,
  aside,
  rule = 'ink',
  children,
  ref,
}: SectionHeadingProps) {
  const Heading = `h${level}` as const;
  return (
    <div className={css('row', rule === 'ink' && 'ruled')}>
      <Heading
        className={css('heading', rule === 'none' && 'modest')}
        {...(id === undefined ? {} : { id })}
        {...(ref ? { ref, tabIndex: -1 } : {})}
      >
        {children}
      </Heading>
      {aside ? <div className={css('aside')}>{aside}</div> : null}
    </div>
  );
}
