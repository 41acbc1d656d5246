import type { ParticipantId, StageId } from '@opora/shared/ids.ts';
import { type Joined, join } from './join.ts';
import { connectLive, type LiveClient } from './live-client.ts';
import { openPlan, type PlanClient } from './plan-client.ts';
import { type RunningServer, startServer } from './start-server.ts';

/** One person in the meeting with both of their connections. */
export interface Attendee {
  readonly person: Joined;
  readonly live: LiveClient;
  readonly plan: PlanClient;
}

/** A real server and people in its demo conference, all of whom are sent home by `end`. */
export interface Meeting {
  readonly server: RunningServer;
  attend(id: ParticipantId, place?: 'room' | 'remote'): Promise<Attendee>;
  /** For somebody who has a session already. */
  enter(person: Joined): Promise<Attendee>;
  end(): Promise<void>;
}

export async function startMeeting(now?: () => number): Promise<Meeting> {
  const server = await startServer(now === undefined ? {} : { now });
  const attendees: Attendee[] = [];
  async function enter(person: Joined): Promise<Attendee> {
    const attendee = {
      person,
      live: await connectLive(person),
      plan: await openPlan(person),
    };
    attendees.push(attendee);
    return attendee;
  }
  return {
    server,
    enter,
    attend: async (id, place) => enter(await join(server.origin, server.secretOf(id), place)),
    async end() {
      for (const { live, plan } of attendees) {
        live.close();
        plan.close();
      }
      await server.stop();
    },
  };
}

/** The stage that a client sees as current. */
export function stageOf(live: LiveClient): StageId {
  const state = live.state();
  if (state.status === 'preparing') throw new Error('not open yet');
  return state.stageId;
}
