import { assert } from '../assert.ts';
import type { ConferenceCommand } from '../domain/conference/commands.ts';
import type { Conference } from '../domain/conference/conference.ts';
import { decide } from '../domain/conference/conference-decider.ts';
import type { ConferenceEvent, RecordedEvent } from '../domain/conference/events.ts';
import { create, evolve } from '../domain/conference/evolve.ts';
import { nothingYet } from '../domain/conference/nothing-yet.ts';
import type { Refusal } from '../domain/conference/refusals.ts';
import type { TaskTerms } from '../domain/tasks/task.ts';
import { conferenceId, type ParticipantId, type StageId, stageId } from '../ids.ts';
import type { Result } from '../result.ts';
import { demoConference } from '../templates/demo/demo-conference.ts';
import { demoDay } from '../templates/demo/demo-days.ts';

/** For tests: a conference that is driven by commands, on a clock that moves only when told to. */
export interface Script {
  readonly state: Conference;
  readonly now: number;
  readonly events: readonly RecordedEvent[];
  /** Runs a command that must succeed. */
  run(actor: ParticipantId, command: ConferenceCommand): Script;
  /** Runs a command that may fail; the script itself does not move on. */
  try(
    actor: ParticipantId,
    command: ConferenceCommand,
  ): Result<readonly ConferenceEvent[], Refusal>;
  wait(minutes: number): Script;
  /** In another state, as after what the server did by itself. */
  with(state: Conference): Script;
}

function scriptOf(state: Conference, now: number, events: readonly RecordedEvent[]): Script {
  return {
    state,
    now,
    events,
    try: (actor, command) => decide(state, command, { actor, now }),
    run(actor, command) {
      const result = decide(state, command, { actor, now });
      assert(result.ok, `${command.type} is refused: ${result.ok || result.error}`);
      const recorded = result.value.map((event, index) => ({
        ...event,
        revision: events.length + index + 2,
        at: now,
        by: actor,
      }));
      return scriptOf(recorded.reduce(evolve, state), now, [...events, ...recorded]);
    },
    wait: (minutes) => scriptOf(state, now + minutes * 60_000, events),
    with: (other) => scriptOf(other, now, events),
  };
}

/** The invented case in `preparing`, with the clock at its planned begin. */
export function demoScript(): Script {
  const demo = demoConference(demoDay);
  const core = { ...demo, ...nothingYet, id: conferenceId('test') };
  return scriptOf(create(core), demo.startsAt, []);
}

export function stageNow(script: Script): StageId {
  assert(script.state.status !== 'preparing', 'a stage is current once the conference is open');
  return script.state.stageId;
}

export const stages = {
  arrival: stageId('arrival'),
  opening: stageId('opening'),
  purpose: stageId('purpose'),
  childVoice: stageId('child_voice'),
  strengths: stageId('strengths'),
  plan: stageId('plan'),
  closing: stageId('closing'),
} as const;

/** Terms with everything that is not named left empty. */
export const terms = (
  given: Pick<TaskTerms, 'what' | 'owner'> & Partial<TaskTerms>,
): TaskTerms => ({
  with: [],
  due: null,
  howWeKnow: '',
  support: '',
  backup: '',
  goal: '',
  exit: '',
  visibleTo: 'everyone',
  safety: false,
  ...given,
});
