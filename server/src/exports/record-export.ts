import type { Release } from '@opora/shared/domain/circles/release.ts';
import type { Conference } from '@opora/shared/domain/conference/conference.ts';
import type { Participant } from '@opora/shared/domain/conference/participant.ts';
import { conferenceFor } from '@opora/shared/domain/conference/viewer.ts';
import { matcherOf } from '@opora/shared/domain/protected/matcher-of.ts';
import { mayReadPlan } from '@opora/shared/domain/scope/taking-part.ts';
import type { Task } from '@opora/shared/domain/tasks/task.ts';
import { type RecordExport, recordExportSchema } from '@opora/shared/protocol/exports.ts';
import type { PresentPlan } from '../history/present-plan.ts';
import { throughTexts, withoutProtected } from './redact.ts';

/** What every file is made from. */
export interface ExportSource {
  /** The whole state: each file takes from it what its reader may see. */
  readonly conference: Conference;
  readonly plan: PresentPlan;
  readonly recordHead: string;
  readonly exportedAt: number;
}

const personOf = (person: Participant): RecordExport['people'][number] => {
  const { id, name, callName, role, kind, tie, organisation, attendance, place } = person;
  return { id, name, callName, role, kind, tie, organisation, attendance, place };
};

function taskOf({ id, terms, status, answer, report }: Task): RecordExport['tasks'][number] {
  const visibleTo = terms.visibleTo === 'everyone' ? terms.visibleTo : [...terms.visibleTo];
  const words = { answer: answer?.words ?? null, report: report?.note ?? null };
  return { id, ...terms, with: [...terms.with], visibleTo, status, ...words };
}

/** What the child has shown, as far as this reader sees it, with the answers of the adults. */
const saidOf = ({ childId, text, to, answers }: Release): RecordExport['childSays'][number] => ({
  child: childId,
  text,
  to: to === 'everyone' ? to : [...to],
  answers: answers.map(({ by, answer, words }) => ({ by, answer, words })),
});

const headOf = (conference: Conference): RecordExport['conference'] => {
  const { id, reference, title, startsAt, timeZone, language, status } = conference;
  const openedAt = conference.status === 'preparing' ? null : conference.openedAt;
  const closedAt = conference.status === 'closed' ? conference.closedAt : null;
  return { id, reference, title, startsAt, timeZone, language, status, openedAt, closedAt };
};

/** The conference as this person may see it, in its final wording (EX1, EX2). Throws if it is not of its schema. */
export function recordExport(source: ExportSource, viewer: Participant): RecordExport {
  const { plan, recordHead, exportedAt } = source;
  const seen = conferenceFor(source.conference, viewer);
  const file: RecordExport = {
    format: 'opora-record',
    version: 1,
    exportedAt,
    recordHead,
    exportedFor: viewer.id,
    conference: headOf(seen),
    people: seen.participants.map(personOf),
    agenda: seen.agenda.map(({ id, kind, title, plannedMinutes }) => ({
      id,
      kind,
      title,
      plannedMinutes,
    })),
    plan: mayReadPlan(source.conference, viewer)
      ? plan.sections.map(({ section, lines }) => ({
          section,
          lines: lines.map((line) => ({ ...line })),
        }))
      : [],
    childSays: seen.releases.map(saidOf),
    tasks: seen.tasks.map(taskOf),
  };
  const matcher = matcherOf(source.conference.protectedStrings);
  const ids = new Set(['owner', 'child', 'by', 'to']);
  return recordExportSchema.parse(throughTexts(file, withoutProtected(matcher), ids));
}
