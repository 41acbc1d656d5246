import { findParticipant } from '@opora/shared/domain/conference/conference.ts';
import type { SectionName } from '@opora/shared/domain/plan/sections.ts';
import { sectionNames } from '@opora/shared/domain/plan/sections.ts';
import type { ParticipantId } from '@opora/shared/ids.ts';
import { documentsPath } from '@opora/shared/protocol/document-messages.ts';
import { irena, jitka, klara, simona, tomas } from '@opora/shared/templates/demo/demo-people.ts';
import { stages } from '@opora/shared/testing/script.ts';
import { WebSocket } from 'ws';
import { eventually } from '../../support/eventually.ts';
import { type Joined, join } from '../../support/join.ts';
import { connectLive } from '../../support/live-client.ts';
import { type Attendee, type Meeting, startMeeting } from '../../support/meeting.ts';
import { linesOf, openPlan, type PlanClient } from '../../support/plan-client.ts';

/** The section that everybody writes in. */
export const section: SectionName = 'strengths';

/** Somebody who only listens: everything their two connections bring, and what their plan ever showed. */
export interface Listener {
  readonly plan: PlanClient;
  /** All of it as one text, with what was shown in each moment. */
  heard(): string;
  close(): void;
}

export interface GuardedMeeting {
  readonly meeting: Meeting;
  readonly organiser: Attendee;
  readonly facilitator: Attendee;
  readonly scribe: Attendee;
  readonly parent: Attendee;
  readonly listener: Listener;
  /** Resolves when a person's document connection was refused for good with 4422. */
  refused(person: Attendee): Promise<void>;
  /** Another connection of the same person with a fresh document. */
  comeBack(person: Attendee): Promise<PlanClient>;
  /** The listener's plan shows exactly this. */
  everybodyReads(lines: readonly string[]): Promise<void>;
  end(): Promise<void>;
}

/** The demo, live, in a stage whose section everybody may write in. */
export async function startGuardedMeeting(now?: () => number): Promise<GuardedMeeting> {
  const meeting = await startMeeting(now);
  const attend = (id: ParticipantId) => meeting.attend(id);
  const [organiser, facilitator] = [await attend(simona), await attend(tomas)];
  const [scribe, parent] = [await attend(klara), await attend(jitka)];
  const { origin } = meeting.server;
  const listener = await listen(await join(origin, meeting.server.secretOf(irena)));
  await facilitator.live.done('conference:open', {});
  await facilitator.live.done('stage:go', {
    fromStageId: stages.arrival,
    toStageId: stages.strengths,
  });
  const pen = { fromStageId: stages.strengths, section: null, to: 'everyone' } as const;
  await facilitator.live.done('pen:give', pen);
  const more: PlanClient[] = [];
  return {
    meeting,
    organiser,
    facilitator,
    scribe,
    parent,
    listener,
    refused: ({ plan }) =>
      eventually(() => {
        if (plan.finalCode() !== 4422) throw new Error(`closed with ${plan.finalCode()}`);
      }),
    async comeBack({ person }) {
      const plan = await openPlan(person);
      more.push(plan);
      return plan;
    },
    everybodyReads: (lines) =>
      eventually(() => {
        const read = listener.plan.lines(section);
        if (JSON.stringify(read) !== JSON.stringify(lines)) throw new Error(JSON.stringify(read));
      }),
    async end() {
      for (const plan of more) plan.close();
      listener.close();
      await meeting.end();
    },
  };
}

async function listen(person: Joined): Promise<Listener> {
  const parts: string[] = [];
  const plan = await openPlan(person);
  plan.doc.on('update', () => {
    for (const name of sectionNames) parts.push(linesOf(plan.doc, name).join('\n'));
  });
  const live = await connectLive(person);
  live.socket.io.engine.on('packet', ({ data }: { data?: unknown }) => parts.push(String(data)));
  parts.push(JSON.stringify(live.snapshots), findName(live.state(), person));
  const socket = overhear(person, parts);
  return {
    plan,
    heard: () => parts.join('\n'),
    close() {
      socket.terminate();
      plan.close();
      live.close();
    },
  };
}

const findName = (state: Parameters<typeof findParticipant>[0], person: Joined): string =>
  findParticipant(state, person.participantId)?.name ?? '';

/** The bytes of the document connection as they come. */
function overhear(person: Joined, parts: string[]): WebSocket {
  const path = `${documentsPath}/${person.conferenceId}/plan?as=${person.participantId}`;
  const socket = new WebSocket(`${person.origin.replace('http', 'ws')}${path}`, {
    headers: { cookie: person.cookie },
  });
  socket.on('message', (data) => parts.push(data.toString()));
  return socket;
}
