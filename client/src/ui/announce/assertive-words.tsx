import { bindClasses } from '../bind-classes.ts';
import styles from './visually-hidden.module.css';

const css = bindClasses(styles);

/**
 * Interrupts a screen reader, so it is only for what cannot wait: that one is being listened to now (meeting-craft.md
 * 5.5). There and empty from the start; everything else is said by the announcer.
 */
export function AssertiveWords({ children }: { readonly children: string | null }) {
  return (
    <div role="alert" data-live-announcer="true" className={css('hidden')}>
      {children}
    </div>
  );
}
