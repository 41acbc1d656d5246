import type { ReactNode } from 'react';
import { bindClasses } from '../../ui/bind-classes.ts';
import styles from './phone-layout.module.css';
import { useHeightProperty } from './use-height-property.ts';

const css = bindClasses(styles);

export interface PhoneLayoutProps {
  /** Place in the meeting; stays at the top. */
  readonly top: ReactNode;
  readonly bands: ReactNode;
  /** Under the thumb, always. */
  readonly tabs: ReactNode;
  /** What stands at the chosen place. */
  readonly children: ReactNode;
}

/** One thing at a time, with the four places under the thumb. */
export function PhoneLayout({ top, bands, tabs, children }: PhoneLayoutProps) {
  const above = useHeightProperty<HTMLElement>('--room-top');
  const below = useHeightProperty<HTMLDivElement>('--room-foot');
  return (
    <div className={css('phone')}>
      <header className={css('above')} ref={above}>
        <div className={css('top')}>{top}</div>
        <div className={css('bands')}>{bands}</div>
      </header>
      <main className={css('page')}>{children}</main>
      <div className={css('below')} ref={below}>
        {tabs}
      </div>
    </div>
  );
}
