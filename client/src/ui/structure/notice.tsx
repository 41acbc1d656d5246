import { type ReactNode, useEffect, useRef } from 'react';
import { bindClasses } from '../bind-classes.ts';
import styles from './notice.module.css';

const css = bindClasses(styles);

export interface NoticeProps {
  readonly title: ReactNode;
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
}

/** A page that only says something and what to do next. Its heading takes focus, so it is heard. */
export function Notice({ title, children, actions }: NoticeProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div className={css('notice')}>
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      <div className={css('text')}>{children}</div>
      {actions ? <div className={css('actions')}>{actions}</div> : null}
    </div>
  );
}
