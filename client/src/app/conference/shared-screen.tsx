import type { PlanConnection } from '../../documents/plan-connection.ts';
import { ReadBackOnWall } from '../../features/closing/entry/wall-part.tsx';
import { SpeakersOnWall } from '../../features/floor/entry/speakers-on-wall.tsx';
import { IdeasOnWall } from '../../features/ideas/entry/ideas-on-wall.tsx';
import { PenWords } from '../../features/plan/pen-words.tsx';
import { PlanProvider } from '../../features/plan/plan-context.tsx';
import { ScaleOnWall } from '../../features/scale/entry/scale-on-wall.tsx';
import { ScreenPage } from '../../features/screen/screen-page.tsx';
import { wallName } from '../../features/screen/wall-names.ts';
import { TaskWall } from '../../features/tasks/wall/task-wall.tsx';
import { TimeProvider } from '../../features/time/time-context.tsx';
import { WallSection } from './wall-section.tsx';

/** The wall never writes, so nothing is to be heard of typing. */
const hearNothing = () => undefined;

/** The wall of the room: what the facilitator points it at, and nothing of one's own. */
export function SharedScreen({ plan }: { readonly plan: PlanConnection }) {
  return (
    <PlanProvider connection={plan} onTyping={hearNothing}>
      <TimeProvider>
        <ScreenPage
          renderSection={(section, { lines }) => (
            <WallSection
              plan={plan}
              section={section}
              size={lines === 'few' ? 'wall' : 'wall-dense'}
            />
          )}
          renderPen={(section) => <PenWords section={section} iconSize="1.1em" />}
          tasks={<TaskWall />}
          ideas={<IdeasOnWall />}
          scale={<ScaleOnWall />}
          readBack={(part) => <ReadBackOnWall part={part} />}
          speakers={<SpeakersOnWall nameOf={wallName} />}
        />
      </TimeProvider>
    </PlanProvider>
  );
}
