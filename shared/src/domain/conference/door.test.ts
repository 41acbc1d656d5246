import { describe, expect, it } from 'vitest';
import {
  irena,
  jitka,
  klara,
  lenka,
  radim,
  simona,
  tomas,
} from '../../templates/demo/demo-people.ts';
import { demoScript, type Script } from '../../testing/script.ts';
import { findParticipant } from './conference.ts';
import { evolve } from './evolve.ts';
import { conferenceFor, eventFor } from './viewer.ts';

const arrived = (id: typeof jitka, script: Script) =>
  script.run(id, { type: 'participant:return', participantId: id, place: 'room', callName: null });
const opened = () =>
  arrived(lenka, arrived(irena, demoScript().run(tomas, { type: 'conference:open' })));
const dismiss = (participantId: typeof jitka) =>
  ({ type: 'participant:dismiss', participantId }) as const;
const admit = (participantId: typeof jitka) =>
  ({ type: 'participant:admit', participantId }) as const;

function person(script: Script, id: typeof jitka) {
  const found = findParticipant(script.state, id);
  if (found === undefined) throw new Error(`no ${id}`);
  return found;
}

/** What a viewer's page ends with, told event by event. */
function copyOf(script: Script, id: typeof jitka) {
  const start = demoScript();
  let whole = start.state;
  let copy = conferenceFor(whole, person(start, id));
  for (const event of script.events) {
    copy = evolve(copy, eventFor(event, whole, person(start, id)));
    whole = evolve(whole, event);
  }
  return copy;
}

describe('putting a person out', () => {
  it('[AD1] makes them absent and keeps the scribe from bringing them back by mistake', () => {
    const script = opened().run(tomas, dismiss(irena));
    expect(person(script, irena)).toMatchObject({ attendance: 'dismissed', place: 'away' });
    for (const actor of [klara, irena]) {
      const back = script.try(actor, {
        type: 'participant:return',
        participantId: irena,
        place: 'room',
        callName: null,
      });
      expect(back).toEqual({ ok: false, error: 'not-allowed' });
    }
  });

  it('[AD2] is for organiser and facilitator, never against oneself or the organiser', () => {
    const script = opened();
    expect(script.try(simona, dismiss(tomas)).ok).toBe(true);
    for (const [actor, whom] of [
      [tomas, tomas],
      [tomas, simona],
      [simona, simona],
      [klara, irena],
      [jitka, irena],
    ] as const) {
      expect(script.try(actor, dismiss(whom))).toEqual({ ok: false, error: 'not-allowed' });
    }
  });

  it('[AD3] tells the others no more than that they are away, now and after a reload', () => {
    const script = opened().run(tomas, dismiss(irena));
    for (const id of [lenka, klara, jitka]) {
      const seen = copyOf(script, id);
      expect(seen).toEqual(conferenceFor(script.state, person(script, id)));
      expect(JSON.stringify(seen)).not.toContain('dismissed');
      expect(seen.participants.find((each) => each.id === irena)?.place).toBe('away');
    }
    expect(JSON.stringify(copyOf(script, simona))).toContain('dismissed');
    const [last] = script.events
      .slice(-1)
      .map((event) => eventFor(event, script.state, person(script, klara)));
    expect(last).toMatchObject({ type: 'participant:stepped-out', by: null });
  });

  it('[AD1] is taken back by those who can do it', () => {
    const out = opened().run(tomas, dismiss(irena));
    expect(out.try(klara, admit(irena))).toEqual({ ok: false, error: 'not-allowed' });
    const back = out.run(simona, admit(irena));
    expect(person(back, irena)).toMatchObject({ attendance: 'invited', place: 'away' });
    expect(copyOf(back, lenka)).toEqual(conferenceFor(back.state, person(back, lenka)));
  });

  it('[AD4] never lets in somebody who is heard apart for safety', () => {
    for (const command of [admit(radim), dismiss(radim)]) {
      expect(opened().try(tomas, command)).toEqual({ ok: false, error: 'unknown-person' });
    }
  });
});

describe('everybody out', () => {
  it('[AD5] leaves those who keep the door, and opens it by hand only', () => {
    const script = arrived(tomas, arrived(simona, opened())).run(tomas, {
      type: 'conference:clear',
    });
    const here = script.state.participants.filter(({ place }) => place === 'room');
    expect(here.map(({ id }) => id)).toEqual([simona, tomas]);
    expect(script.state.admission).toBe('by-hand');
  });
});
