import type { PlanConnection } from '../../documents/plan-connection.ts';
import { PlanProvider } from '../../features/plan/plan-context.tsx';
import { ScreenPage } from '../../features/screen/screen-page.tsx';
import { TaskWall } from '../../features/tasks/wall/task-wall.tsx';
import { WallSection } from './wall-section.tsx';

/** The wall never writes, so nothing is to be heard of typing. */
const hearNothing = () => undefined;

/** The wall of the room: what the facilitator points it at, and nothing of one's own. */
export function SharedScreen({ plan }: { readonly plan: PlanConnection }) {
  return (
    <PlanProvider connection={plan} onTyping={hearNothing}>
      <ScreenPage
        renderSection={(section, { lines }) => (
          <WallSection
            plan={plan}
            section={section}
            size={lines === 'few' ? 'wall' : 'wall-dense'}
          />
        )}
        tasks={<TaskWall />}
      />
    </PlanProvider>
  );
}
