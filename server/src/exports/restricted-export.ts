import { findParticipant } from '@opora/shared/domain/conference/conference.ts';
import type { Participant } from '@opora/shared/domain/conference/participant.ts';
import { matcherOf } from '@opora/shared/domain/protected/matcher-of.ts';
import { isStanding, type Task } from '@opora/shared/domain/tasks/task.ts';
import { type RestrictedExport, restrictedExportSchema } from '@opora/shared/protocol/exports.ts';
import type { ExportSource } from './record-export.ts';
import { throughTexts, withoutProtected } from './redact.ts';
import { roleOf, withoutNames } from './without-names.ts';

/** A task that is shown to everybody is shown to everybody in the meeting; he is not. */
const names = ({ terms: { visibleTo } }: Task, { id }: Participant): boolean =>
  visibleTo !== 'everyone' && visibleTo.includes(id);

function ownerOf({ terms }: Task, { conference }: ExportSource, recipient: Participant): string {
  const owner = findParticipant(conference, terms.owner);
  if (owner === undefined) return '';
  return owner.id === recipient.id ? owner.callName : roleOf(owner, conference);
}

/**
 * What somebody who was heard apart is given (domain.md 9.1.5 row 38). Made from a list of what may be in it and never by
 * taking away from the whole: neither the plan nor any other task is looked at (SI4). Throws if it is not of its schema.
 */
export function restrictedExport(source: ExportSource, recipient: Participant): RestrictedExport {
  const { conference, plan, recordHead, exportedAt } = source;
  const share = conference.shares.find(({ participantId }) => participantId === recipient.id);
  const tasks = conference.tasks.filter((task) => names(task, recipient) && isStanding(task));
  const file: RestrictedExport = {
    format: 'opora-restricted',
    version: 1,
    exportedAt,
    recordHead,
    reference: conference.reference,
    for: recipient.name,
    words: share?.text ?? null,
    tasks: tasks.map((task) => ({
      what: task.terms.what,
      owner: ownerOf(task, source, recipient),
      due: task.terms.due,
      howWeKnow: task.terms.howWeKnow,
      status: task.status,
    })),
  };
  const redactProtected = withoutProtected(matcherOf(conference.protectedStrings));
  const redactNames = withoutNames(recipient, conference, plan.networkNames);
  const redacted = throughTexts(file, (texts) => redactNames(redactProtected(texts)));
  return restrictedExportSchema.parse(redacted);
}
