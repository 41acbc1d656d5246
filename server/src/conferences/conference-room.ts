import { assert } from '@opora/shared/assert.ts';
import type {
  CommandContext,
  ConferenceCommand,
} from '@opora/shared/domain/conference/commands.ts';
import { type Conference, findParticipant } from '@opora/shared/domain/conference/conference.ts';
import { decide } from '@opora/shared/domain/conference/conference-decider.ts';
import type { ConferenceEvent, RecordedEvent } from '@opora/shared/domain/conference/events.ts';
import { create, evolve } from '@opora/shared/domain/conference/evolve.ts';
import type { Participant } from '@opora/shared/domain/conference/participant.ts';
import type { Refusal } from '@opora/shared/domain/conference/refusals.ts';
import { type OfficeSeat, seat } from '@opora/shared/domain/conference/seat.ts';
import { conferenceFor } from '@opora/shared/domain/conference/viewer.ts';
import type { ConferenceId, ParticipantId } from '@opora/shared/ids.ts';
import { err, ok, type Result } from '@opora/shared/result.ts';

/** An event with the state it came upon, from which each viewer's copy is built. */
export interface Announcement {
  readonly event: RecordedEvent;
  readonly before: Conference;
  readonly after: Conference;
}

/** One conference in memory: the only place where its state changes. */
export interface ConferenceRoom {
  readonly id: ConferenceId;
  state(): Conference;
  /** Revision of the last event. */
  revision(): number;
  participant(id: ParticipantId): Participant | undefined;
  /** The state as this person may see it. */
  stateFor(viewer: Participant): Conference;
  /**
   * Runs after all commands before it. Resolves once the events are on disk and announced; rejects
   * only if they could not be stored, and then nothing has changed. `mayStill` is asked when its turn has come: a
   * command before it may have put the actor out.
   */
  execute(
    actor: ParticipantId,
    command: ConferenceCommand,
    mayStill?: () => boolean,
  ): Promise<Result<{ readonly revision: number }, Refusal>>;
  /** Runs something of this room that is not stored, after all commands before it. */
  inTurn<Value>(run: () => Value): Promise<Value>;
  /** Gives somebody of the office a chair, after all commands before it. Rejects as `execute` does. */
  seat(guest: OfficeSeat): Promise<void>;
  /** What the server does by itself, decided after all commands before it. Rejects as `execute` does. */
  act(decide: (state: Conference) => readonly ConferenceEvent[]): Promise<void>;
  /** Hears of every event in the order of revisions. Returns the way to stop listening. */
  listen(listener: (announcement: Announcement) => void): () => void;
}

export interface RoomComponents {
  readonly history: readonly RecordedEvent[];
  readonly append: (events: readonly RecordedEvent[]) => Promise<void>;
  readonly now: () => number;
}

/** The state after a whole stream; its first event creates the conference. */
export function replay(history: readonly RecordedEvent[]): Conference {
  const [first, ...rest] = history;
  assert(first?.type === 'conference:created', 'a stream begins with its creation');
  return rest.reduce(evolve, create(first.conference));
}

export function createConferenceRoom({ history, append, now }: RoomComponents): ConferenceRoom {
  let state = replay(history);
  let revision = history.length;
  let queue: Promise<unknown> = Promise.resolve();
  const listeners = new Set<(announcement: Announcement) => void>();

  const record = (events: readonly ConferenceEvent[], at: number, by: ParticipantId | null) =>
    events.map((event, index) => ({ ...event, revision: revision + index + 1, at, by }));

  function take(event: RecordedEvent): void {
    const before = state;
    state = evolve(state, event);
    revision = event.revision;
    for (const listener of listeners) listener({ event, before, after: state });
  }

  async function run(
    actor: ParticipantId,
    command: ConferenceCommand,
    mayStill: () => boolean,
  ): Promise<Result<{ readonly revision: number }, Refusal>> {
    if (!mayStill()) return err('not-allowed');
    const context: CommandContext = { actor, now: now() };
    const decision = decide(state, command, context);
    if (!decision.ok) return err(decision.error);
    await keep(record(decision.value, context.now, actor));
    return ok({ revision });
  }

  async function keep(events: readonly RecordedEvent[]): Promise<void> {
    if (events.length > 0) await append(events);
    for (const event of events) take(event);
  }

  function inTurn<Value>(run: () => Promise<Value>): Promise<Value> {
    const result = queue.then(run);
    // A failed append is told to its own caller; the next one starts from the unchanged state.
    queue = result.catch(() => undefined);
    return result;
  }

  return {
    id: state.id,
    state: () => state,
    revision: () => revision,
    participant: (id) => findParticipant(state, id),
    stateFor: (viewer) => conferenceFor(state, viewer),
    execute: (actor, command, mayStill = () => true) => inTurn(() => run(actor, command, mayStill)),
    inTurn: (run) => inTurn(async () => run()),
    // Nobody of the conference has asked for it.
    seat: (guest) => inTurn(() => keep(record(seat(state, guest), now(), null))),
    act: (decide) => inTurn(() => keep(record(decide(state), now(), null))),
    listen(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
