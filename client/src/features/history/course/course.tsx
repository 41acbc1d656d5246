import { findStage } from '@opora/shared/domain/agenda/agenda.ts';
import type { SectionName } from '@opora/shared/domain/plan/sections.ts';
import { useState } from 'react';
import { useConference } from '../../../connection/conference-context.tsx';
import type { PlanConnection } from '../../../documents/plan-connection.ts';
import { AnswerPlace } from '../read/answer-place.tsx';
import { askHistory } from '../read/history-api.ts';
import { useAnswer } from '../read/use-answer.ts';
import { useAsker } from '../read/use-asker.ts';
import { CourseView } from './course-view.tsx';
import { useSettledText } from './use-settled-text.ts';

export interface CourseProps {
  readonly plan: PlanConnection;
  /** Null begins where the meeting is. */
  readonly begin: SectionName | null;
}

/** How the plan came about, section by section and moment by moment (HI2 to HI4). Grows while people write. */
export function Course({ plan, begin }: CourseProps) {
  const asker = useAsker();
  const sectionNow = useSectionNow();
  const [section, setSection] = useState(begin ?? sectionNow);
  const text = useSettledText(plan, section);
  const answer = useAnswer(text, (signal) => askHistory(asker, signal));
  return (
    <AnswerPlace answer={answer}>
      {(history) => (
        <CourseView
          history={history}
          section={section}
          onSection={setSection}
          onPutBack={answer.askAgain}
        />
      )}
    </AnswerPlace>
  );
}

/** The section that is written in the current step; the first of the plan where there is none. */
function useSectionNow(): SectionName {
  const conference = useConference();
  if (conference.status === 'preparing') return 'purpose';
  const stage = findStage(conference.agenda, conference.stageId);
  return stage?.opens[0] ?? 'purpose';
}
