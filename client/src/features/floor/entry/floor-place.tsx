import { bindClasses } from '../../../ui/bind-classes.ts';
import { LoadedPart } from '../../../ui/loading/loaded-part.tsx';
import styles from './speak-bar.module.css';
import { useFloorOpen } from './use-floor-open.ts';

const css = bindClasses(styles);

const load = async () => (await import('../panel/floor-panel.tsx')).FloorPanel;

/** Who speaks, who waits, and what whoever leads does about it. */
export function FloorPlace() {
  if (!useFloorOpen()) return null;
  return (
    <div className={css('place')}>
      <LoadedPart load={load} props={{}} />
    </div>
  );
}
