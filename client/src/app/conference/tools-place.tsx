import type { Stage } from '@opora/shared/domain/agenda/agenda.ts';
import { mayWriteSection } from '@opora/shared/domain/plan/pens.ts';
import { useConference, useYou } from '../../connection/conference-context.tsx';
import { appendLine } from '../../documents/append-line.ts';
import type { OpenDocuments } from '../../documents/open-documents.ts';
import { useDocument } from '../../documents/use-document.ts';
import { IdeasPlace } from '../../features/ideas/entry/ideas-place.tsx';
import { StartPlace } from '../../features/ideas/entry/start-place.tsx';
import { AskPlace } from '../../features/scale/entry/ask-place.tsx';
import { ScalePlace } from '../../features/scale/entry/scale-place.tsx';
import { TaskCapture } from '../../features/tasks/task-capture.tsx';

export interface ToolsPlaceProps {
  readonly documents: OpenDocuments;
  /** What the sheet shows. */
  readonly stage: Stage | null;
}

/** The question and the ideas that are on now, over the sections of the stage. */
export function ToolsPlace({ documents, stage }: ToolsPlaceProps) {
  const conference = useConference();
  const you = useYou();
  const { doc, synced } = useDocument(documents.plan);
  const mayAdd = synced && mayWriteSection(conference, you, 'goals');
  return (
    <>
      <ScalePlace stage={stage} />
      <IdeasPlace
        stage={stage}
        taskForm={(text, onProposed) => <TaskCapture startWith={text} onProposed={onProposed} />}
        addGoal={mayAdd ? (text) => appendLine(doc, 'goals', text) : null}
      />
    </>
  );
}

/** For whoever leads: to begin either, in any stage. */
export const LeadTools = () => (
  <>
    <AskPlace />
    <StartPlace />
  </>
);
