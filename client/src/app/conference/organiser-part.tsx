import { OrganiserButton } from '../../features/organiser/entry/organiser-button.tsx';
import { bindClasses } from '../../ui/bind-classes.ts';
import styles from './organiser-part.module.css';

const css = bindClasses(styles);

/** Under the people: how to reach them, and who is heard apart. */
export const OrganiserPart = () => (
  <div className={css('part')}>
    <OrganiserButton place="contacts" />
    <OrganiserButton place="apart" />
  </div>
);
