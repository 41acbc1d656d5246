import type { ReactNode } from 'react';
import { useI18n } from '../../i18n/i18n.tsx';
import { bindClasses } from '../../ui/bind-classes.ts';
import { Tabs } from '../../ui/navigation/tabs.tsx';
import styles from './desktop-layout.module.css';
import { useHeightProperty } from './use-height-property.ts';

const css = bindClasses(styles);

/** A part of a side column. */
export interface SidePart {
  readonly id: string;
  readonly label: string;
  readonly content: ReactNode;
}

export interface DesktopLayoutProps {
  readonly header: ReactNode;
  /** Sentences across the whole width; they push, they never cover. */
  readonly bands: ReactNode;
  readonly left: SidePart;
  readonly sheet: ReactNode;
  /** What stands at the right; among the tabs of the left column where there is no third one. */
  readonly right: readonly SidePart[];
  readonly hasThirdColumn: boolean;
  /** A bar that is always there, at the bottom. */
  readonly bar?: ReactNode;
}

/** 280 | sheet | 300 with all three tops on one line (look.md 4). */
export function DesktopLayout(props: DesktopLayoutProps) {
  const { header, bands, left, sheet, right, hasThirdColumn, bar } = props;
  const { t } = useI18n();
  const top = useHeightProperty<HTMLElement>('--room-top');
  const foot = useHeightProperty<HTMLDivElement>('--room-foot');
  return (
    <div className={css('room')}>
      <header className={css('top')} ref={top}>
        {header}
        {bands}
      </header>
      <div className={css('columns', hasThirdColumn && 'three')}>
        <aside className={css('side')} aria-label={hasThirdColumn ? left.label : t('room.beside')}>
          {hasThirdColumn ? (
            left.content
          ) : (
            <Tabs label={t('room.beside')} tabs={[left, ...right]} />
          )}
        </aside>
        <main className={css('sheet')}>{sheet}</main>
        {hasThirdColumn ? (
          <aside className={css('side')} aria-label={t('room.beside')}>
            {right.map(({ id, content }) => (
              <div key={id} className={css('part')}>
                {content}
              </div>
            ))}
          </aside>
        ) : null}
      </div>
      <div className={css('foot')} ref={foot}>
        {bar}
      </div>
    </div>
  );
}
