import type { Stage } from '@opora/shared/domain/agenda/agenda.ts';
import { mayWriteSection } from '@opora/shared/domain/plan/pens.ts';
import { useConference, useYou } from '../../connection/conference-context.tsx';
import { appendLine } from '../../documents/append-line.ts';
import type { OpenDocuments } from '../../documents/open-documents.ts';
import { useDocument } from '../../documents/use-document.ts';
import { IdeasPlace } from '../../features/ideas/entry/ideas-place.tsx';
import { StartPlace } from '../../features/ideas/entry/start-place.tsx';
import { useMayStart } from '../../features/ideas/entry/use-may-start.ts';
import { AskPlace } from '../../features/scale/entry/ask-place.tsx';
import { ScalePlace } from '../../features/scale/entry/scale-place.tsx';
import { useMayAsk } from '../../features/scale/entry/use-may-ask.ts';
import { TaskCapture } from '../../features/tasks/task-capture.tsx';
import { useI18n } from '../../i18n/i18n.tsx';
import { bindClasses } from '../../ui/bind-classes.ts';
import { Fold } from '../../ui/structure/fold.tsx';
import styles from './tools-place.module.css';

const css = bindClasses(styles);

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

/** For whoever leads: to begin either, in any stage. Folded, for most stages need neither. */
export function LeadTools() {
  const { t } = useI18n();
  const mayAsk = useMayAsk();
  const mayStart = useMayStart();
  if (!mayAsk && !mayStart) return null;
  return (
    <Fold title={t('room.leadTools')} level={2}>
      <div className={css('tools')}>
        {mayAsk ? <AskPlace /> : null}
        {mayStart ? <StartPlace /> : null}
      </div>
    </Fold>
  );
}
