import type { ReactNode } from 'react';
import { bindClasses } from '../bind-classes.ts';
import { LanguageButton } from '../preferences/language-button.tsx';
import { TextSizeButton } from '../preferences/text-size-button.tsx';
import { Mark } from '../signs/mark.tsx';
import styles from './entry-page.module.css';

const css = bindClasses(styles);

export interface EntryPageProps {
  /** What lies on the sheet. */
  readonly children: ReactNode;
  /** What stands beside it on the table: a decision, or whom to call. Under the sheet on a phone. */
  readonly beside?: ReactNode;
}

/** A page outside the room: the mark, language and text size, one sheet. */
export function EntryPage({ children, beside }: EntryPageProps) {
  return (
    <div className={css('page')}>
      <header className={css('header')}>
        <Mark />
        <div className={css('tools')}>
          <LanguageButton />
          <TextSizeButton />
        </div>
      </header>
      <main className={css('main')}>
        <div className={css('sheet')}>{children}</div>
        {beside ? <div className={css('beside')}>{beside}</div> : null}
      </main>
    </div>
  );
}
