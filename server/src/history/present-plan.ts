import { type SectionName, sectionNames } from '@opora/shared/domain/plan/sections.ts';
import { networkRoot } from '@opora/shared/plan/documents.ts';
import type { HistoryLine } from '@opora/shared/protocol/history.ts';
import { z } from 'zod';
import type { PlanRecord } from './plan-record.ts';
import { sectionLines } from './section-lines.ts';

/** One line of the plan as it reads now, without who wrote it. */
export interface PlanLine extends Pick<HistoryLine, 'kind' | 'depth'> {
  readonly text: string;
}

export interface PresentPlan {
  /** Every section, in the order of the plan. */
  readonly sections: readonly {
    readonly section: SectionName;
    readonly lines: readonly PlanLine[];
  }[];
  /** Whom the network map names without their being at the table. */
  readonly networkNames: readonly string[];
}

const memberSchema = z.object({ name: z.string(), participant: z.null() });

/** The final wording alone: nothing that was deleted, nobody's name at it. */
export function presentPlan(record: PlanRecord, now: number): PresentPlan {
  const end = record.lastAt(now);
  const span = { at: end, since: end };
  return {
    sections: sectionNames.map((section) => ({
      section,
      lines: sectionLines(record, section, span).map(({ kind, depth, passages }) => ({
        kind,
        depth,
        text: passages.map(({ text }) => text).join(''),
      })),
    })),
    networkNames: [...record.doc.getMap(networkRoot).values()].flatMap((member) => {
      const named = memberSchema.safeParse(member);
      return named.success ? [named.data.name] : [];
    }),
  };
}
