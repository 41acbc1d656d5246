import { bindClasses } from '../bind-classes.ts';
import styles from './mark.module.css';

const css = bindClasses(styles);

/** A name, the same in every language. */
const productName = 'Opora';

/** The product's mark: a teal ring resting on an amber bar, with its name. Never on the shared screen. */
export function Mark() {
  return (
    <span className={css('mark')}>
      <svg className={css('sign')} viewBox="0 0 22 27" aria-hidden="true">
        <circle className={css('ring')} cx="11" cy="10" r="7.75" />
        <rect className={css('bar')} x="0" y="22.5" width="22" height="4" rx="1.5" />
      </svg>
      {productName}
    </span>
  );
}
