import type { RecordedEvent } from '@opora/shared/domain/conference/events.ts';
import type { SectionName } from '@opora/shared/domain/plan/sections.ts';
import type { ConferenceId } from '@opora/shared/ids.ts';
import type { PlanHistory, SectionHistory } from '@opora/shared/protocol/history.ts';
import { recordedEvent } from '../conferences/recorded-event.ts';
import type { Logger } from '../observability/logger.ts';
import type { ConferenceStore } from '../persistence/conference-store.ts';
import type { DocumentKey, DocumentLog } from '../persistence/document-store.ts';
import { marksOf } from './marks.ts';
import { PlanRecords } from './plan-records.ts';
import { type PresentPlan, presentPlan } from './present-plan.ts';
import { isRestored } from './restored.ts';
import { Restorer, type WritePlan } from './restorer.ts';
import { sectionLines } from './section-lines.ts';

/** Which wordings: at a moment, and before it another one to compare it with. Neither lies in the future. */
export interface Moments {
  readonly at: number;
  readonly since: number | null;
}

/** How the plan of each conference came about. Rejects as the stores do. */
export interface History {
  timeLine(id: ConferenceId): Promise<PlanHistory>;
  section(id: ConferenceId, section: SectionName, moments: Moments): Promise<SectionHistory>;
  /** What the plan says now, for files that leave the house. */
  present(id: ConferenceId): Promise<PresentPlan>;
  /** For every event of every conference: what was decided about the plan is carried out. */
  hear(id: ConferenceId, event: RecordedEvent): void;
  /** Nothing of this conference stays in memory. */
  forget(id: ConferenceId): void;
  /** Resolves once nothing is under way; before the plan itself is closed. */
  close(): Promise<void>;
}

interface HistoryOptions {
  readonly conferences: ConferenceStore;
  readonly log: DocumentLog;
  readonly write: WritePlan;
  readonly now: () => number;
  readonly logger: Logger;
}

const planOf = (conferenceId: ConferenceId): DocumentKey => ({ conferenceId, document: 'plan' });

export function createHistory({ conferences, log, write, now, logger }: HistoryOptions): History {
  const eventsOf = async (id: ConferenceId) => (await conferences.load(id)).map(recordedEvent);
  const restoredIn = async (id: ConferenceId) => (await eventsOf(id)).filter(isRestored);
  const records = new PlanRecords({ log, restoredIn, logger });
  const restorer = new Restorer({ records, write, logger });

  return {
    async timeLine(id) {
      const [record, events] = await Promise.all([records.read(planOf(id)), eventsOf(id)]);
      const to = now();
      const from = record.entry(1)?.at ?? to;
      return { from, to, marks: marksOf(events), writing: record.writing.all() };
    },

    async section(id, section, { at, since }) {
      const record = await records.read(planOf(id));
      const end = record.lastAt(at);
      const span = { at: end, since: since === null ? end : record.lastAt(since) };
      return { section, at, since, lines: sectionLines(record, section, span) };
    },

    present: async (id) => presentPlan(await records.read(planOf(id)), now()),

    hear(id, event) {
      if (!isRestored(event)) return;
      records.expect(planOf(id), event);
      restorer.carryOut(id, event);
    },

    forget: (id) => records.forget(id),

    async close() {
      await restorer.idle();
      records.close();
    },
  };
}
