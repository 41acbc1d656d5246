import { leaveMarksAlone } from '@opora/shared/plan/leave-marks.ts';
import * as Y from 'yjs';
import { createRandom } from '../../integration/documents/gate/random.ts';
import type { DocumentHost } from './document-host.ts';
import { type DocumentView, viewOf } from './document-view.ts';
import { type Defects, playMeeting } from './play-meeting.ts';
import { type Meeting, openSections } from './steps.ts';

/** How a meeting ended, in the eyes of all who must agree. */
export interface MeetingEnd {
  /** By who sees it: the people; the log; who heard the log in another order, some of it twice. */
  readonly views: ReadonlyMap<string, DocumentView>;
  /** What the editors of the people show. */
  readonly editors: ReadonlyMap<string, readonly string[]>;
  /** How often somebody was refused for want of a pen. */
  readonly refusals: number;
}

export async function endOf(
  host: DocumentHost,
  meeting: Meeting,
  defects?: Defects,
): Promise<MeetingEnd> {
  const { conferenceId, people, refusals } = await playMeeting(host, meeting, defects);
  const logged = await host.logged(conferenceId);
  const documents: readonly (readonly [string, Y.Doc])[] = [
    ...people.map(({ key, doc }) => [key, doc] as const),
    ['the log', await host.rebuild(conferenceId)],
    ['another order', hearShuffled(logged, meeting.seed)],
  ];
  const end = {
    views: new Map(documents.map(([who, doc]) => [who, viewOf(doc)])),
    editors: new Map(
      people.map((person) => [
        person.key,
        openSections.map((section) => person.writer(section).shown()),
      ]),
    ),
    refusals,
  };
  for (const person of people) person.close();
  return end;
}

/** What whoever hears the log shuffled, and every fourth update twice, comes to hold. */
function hearShuffled(updates: readonly Uint8Array[], seed: number): Y.Doc {
  const random = createRandom(seed);
  const doc = new Y.Doc();
  leaveMarksAlone(doc);
  const waiting = [...updates, ...updates.filter(() => random.oneIn(4))];
  while (waiting.length > 0) {
    const [update] = waiting.splice(random.below(waiting.length), 1);
    if (update !== undefined) Y.applyUpdate(doc, update);
  }
  return doc;
}
