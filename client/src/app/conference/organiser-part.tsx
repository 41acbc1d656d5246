import { useConference, useYou } from '../../connection/conference-context.tsx';
import { EditProgramme } from '../../features/console/edit-programme.tsx';
import { OrganiserButton } from '../../features/organiser/entry/organiser-button.tsx';
import { bindClasses } from '../../ui/bind-classes.ts';
import styles from './organiser-part.module.css';

const css = bindClasses(styles);

/** Under the people: how to reach them, who is heard apart, and the programme until the meeting begins. */
export const OrganiserPart = () => (
  <div className={css('part')}>
    <OrganiserButton place="contacts" />
    <OrganiserButton place="apart" />
    <ProgrammeBefore />
  </div>
);

/** The organiser prepares the programme; in the meeting it is the facilitator's, who has it in the console. */
function ProgrammeBefore() {
  const { role } = useYou();
  const { status } = useConference();
  return role === 'organiser' && status === 'preparing' ? <EditProgramme /> : null;
}
