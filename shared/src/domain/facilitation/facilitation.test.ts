import { describe, expect, it } from 'vitest';
import type { ParticipantId } from '../../ids.ts';
import { conferenceCoreSchema } from '../../protocol/conference-schemas.ts';
import {
  irena,
  jitka,
  klara,
  lenka,
  lida,
  matyas,
  nikola,
  radim,
  simona,
  tomas,
  vera,
} from '../../templates/demo/demo-people.ts';
import { demoScript, type Script, stages } from '../../testing/script.ts';
import type { ConferenceCommand } from '../conference/commands.ts';
import { findParticipant } from '../conference/conference.ts';
import { evolve } from '../conference/evolve.ts';
import type { Participant } from '../conference/participant.ts';
import { vacate, withdrawOffer } from './facilitation-decider.ts';
import { holderOf, leads, originalOf, waitsForHolder } from './leads.ts';
import { deputyFirstMs, isOfferedTo } from './offer.ts';

const here = (participantId: ParticipantId) =>
  ({ type: 'participant:return', participantId, place: 'room', callName: null }) as const;
const deputy = (participantId: ParticipantId | null) =>
  ({ type: 'facilitation:deputy', participantId }) as const;
const handOver = (to: ParticipantId, epoch = 0) =>
  ({ type: 'facilitation:hand-over', epoch, to }) as const;
const claim = { type: 'facilitation:claim', epoch: 0 } as const;
const ask = { type: 'facilitation:ask', epoch: 0 } as const;
const advance = { type: 'stage:advance', fromStageId: stages.arrival } as const;

const present = [tomas, simona, klara, irena, jitka, matyas];
const gathered = () =>
  present
    .reduce((script, person) => script.run(person, here(person)), demoScript())
    .run(tomas, { type: 'conference:open' });

/** As the server does it: no command. */
const byServer = (script: Script, decide: typeof vacate) =>
  script.with(
    decide(script.state)
      .map((event) => ({ ...event, revision: 0, at: script.now, by: null }))
      .reduce(evolve, script.state),
  );
const vacated = (script = gathered()) => byServer(script, vacate);

function answer(script: Script, actor: ParticipantId, command: ConferenceCommand) {
  const result = script.try(actor, command);
  return result.ok ? (result.value[0]?.type ?? 'nothing') : result.error;
}

function person({ state }: Script, id: ParticipantId): Participant {
  const found = findParticipant(state, id);
  if (found === undefined) throw new Error(`${id} is not in the case`);
  return found;
}

const offeredTo = (script: Script) =>
  script.state.participants
    .filter((each) => isOfferedTo(script.state, each, script.now))
    .map(({ id }) => id);

describe('who leads', () => {
  it('[LE1] the facilitator of the guest list, and the organiser only until the opening', () => {
    const before = demoScript();
    expect(holderOf(before.state)).toBe(tomas);
    expect(leads(before.state, person(before, simona))).toBe(true);
    const after = gathered();
    expect(leads(after.state, person(after, simona))).toBe(false);
    expect(answer(after, simona, advance)).toBe('not-allowed');
    expect(answer(after, tomas, advance)).toBe('stage:entered');
  });

  it('[LE1] the organiser where the guest list has no facilitator', () => {
    const { state } = demoScript();
    const participants = state.participants.filter(({ role }) => role !== 'facilitator');
    expect(holderOf({ ...state, participants })).toBe(simona);
  });

  it('[LE1] the organiser ends the conference, whoever leads', () => {
    const close = { type: 'conference:close', fromStageId: stages.arrival } as const;
    expect(answer(gathered(), simona, close)).toBe('conference:closed');
    expect(answer(gathered(), klara, close)).toBe('not-allowed');
  });

  it('[LE1] a conference that was created before leading could pass on is led as its guest list says', () => {
    const { facilitation: _, status: __, ...older } = demoScript().state;
    const core = conferenceCoreSchema.parse(older);
    expect(holderOf(core)).toBe(tomas);
    expect(core.facilitation.epoch).toBe(0);
  });
});

describe('a deputy', () => {
  it('[LE3] is a professional, an organiser, a scribe or a facilitator', () => {
    for (const id of [simona, klara, irena]) {
      expect(answer(gathered(), tomas, deputy(id))).toBe('facilitation:deputy-named');
    }
  });

  it('[LE3] is never a child, family, the shared screen, or somebody heard apart', () => {
    for (const id of [matyas, jitka, vera, lida]) {
      expect(answer(gathered(), tomas, deputy(id)), id).toBe('cannot-lead');
      expect(answer(gathered(), tomas, handOver(id)), id).toBe('cannot-lead');
    }
    expect(answer(gathered(), tomas, deputy(radim))).toBe('unknown-person');
  });

  it('[LE4] is named by who leads or by the organiser, before and during the meeting', () => {
    for (const script of [demoScript(), gathered()]) {
      for (const actor of [tomas, simona]) {
        expect(script.run(actor, deputy(klara)).state.facilitation.deputy).toBe(klara);
      }
      for (const actor of [klara, irena, jitka, matyas]) {
        expect(answer(script, actor, deputy(klara))).toBe('not-allowed');
      }
    }
    const named = gathered().run(tomas, deputy(klara));
    expect(answer(named, tomas, deputy(klara))).toBe('nothing');
    expect(named.run(tomas, deputy(null)).state.facilitation.deputy).toBeNull();
  });
});

describe('when the one who leads has no connection', () => {
  it('[LE5] a break in which they leave stays a break, and leading is offered all the same', () => {
    const onBreak = gathered().run(tomas, { type: 'conference:pause', minutes: null }).wait(1);
    const { state } = vacated(onBreak);
    expect(waitsForHolder(state)).toBe(false);
    expect(state.facilitation.vacantSince).not.toBeNull();
  });

  it('[LE5] the server pauses a conference that runs, and moves nothing else', () => {
    const { state } = vacated();
    expect(state).toMatchObject({ status: 'paused', stageId: stages.arrival, resumesAt: null });
    expect(holderOf(state)).toBe(tomas);
    expect(waitsForHolder(state)).toBe(true);
    expect(vacate(state)).toEqual([]);
    expect(vacate(demoScript().state)).toEqual([]);
  });

  it('[LE5] the offer ends when they are back, and the conference waits for them to go on', () => {
    const back = byServer(vacated(), withdrawOffer);
    expect(back.state).toMatchObject({ status: 'paused', facilitation: { vacantSince: null } });
    expect(answer(back, simona, claim)).toBe('leader-is-here');
    expect(answer(back, tomas, { type: 'conference:resume' })).toBe('conference:resumed');
    expect(withdrawOffer(back.state)).toEqual([]);
  });

  it('[LE6] it is offered to the deputy, then to the organiser as well, and to nobody else', () => {
    const script = vacated(gathered().run(tomas, deputy(klara)));
    expect(offeredTo(script)).toEqual([klara]);
    expect(answer(script, simona, claim)).toBe('not-offered');
    expect(new Set(offeredTo(script.wait(deputyFirstMs / 60_000)))).toEqual(
      new Set([klara, simona]),
    );
  });

  it('[LE6] without a deputy who is there, it is the organiser’s at once', () => {
    expect(offeredTo(vacated())).toEqual([simona]);
    const away = gathered()
      .run(tomas, deputy(klara))
      .run(klara, { type: 'participant:step-out', participantId: klara });
    expect(offeredTo(vacated(away))).toContain(simona);
  });

  it('[LE6] a child and the family are refused, whoever is named', () => {
    const script = vacated().wait(60);
    for (const id of [matyas, jitka, vera, lida, nikola]) {
      expect(answer(script, id, claim), id).toBe('not-allowed');
    }
    expect(answer(script, irena, claim)).toBe('not-offered');
  });

  it('[LE6] the first press leads, the second is refused, and the conference stays paused', () => {
    const taken = vacated(gathered().run(tomas, deputy(klara))).run(klara, claim);
    expect(taken.state).toMatchObject({
      status: 'paused',
      facilitation: { holder: klara, epoch: 1, vacantSince: null },
    });
    expect(answer(taken, klara, claim)).toBe('stale-epoch');
    expect(answer(taken, simona, claim)).toBe('stale-epoch');
    expect(answer(taken, klara, { type: 'conference:resume' })).toBe('conference:resumed');
    expect(answer(taken, tomas, { type: 'conference:resume' })).toBe('not-allowed');
  });

  it('[LE7] a professional asks, once, and the organiser hands it to them', () => {
    const asked = vacated().run(irena, ask);
    expect(asked.state.facilitation.asking).toEqual([irena]);
    expect(answer(asked, irena, ask)).toBe('nothing');
    expect(answer(asked, jitka, ask)).toBe('not-allowed');
    expect(answer(asked, irena, handOver(irena))).toBe('not-allowed');
    const given = asked.run(simona, handOver(irena));
    expect(given.state.facilitation).toMatchObject({ holder: irena, asking: [], epoch: 1 });
  });

  it('[LE7] nobody asks, and the organiser hands nothing over, while who leads is there', () => {
    expect(answer(gathered(), irena, ask)).toBe('leader-is-here');
    expect(answer(gathered(), simona, handOver(irena))).toBe('not-allowed');
  });
});

describe('handing over and taking back', () => {
  it('[LE8] who leads hands it to somebody who is here, and no longer leads', () => {
    const given = gathered().run(tomas, handOver(klara));
    expect(given.state.status).toBe('live');
    expect(answer(given, klara, advance)).toBe('stage:entered');
    expect(answer(given, tomas, advance)).toBe('not-allowed');
    expect(answer(given, tomas, handOver(simona, 1))).toBe('not-allowed');
    expect(answer(gathered(), tomas, handOver(lenka))).toBe('not-here');
  });

  it('[LE8] an epoch that is over is refused', () => {
    const given = gathered().run(tomas, handOver(klara));
    expect(answer(given, klara, handOver(irena, 0))).toBe('stale-epoch');
    expect(answer(given, klara, handOver(irena, 1))).toBe('facilitation:passed');
  });

  it('[LE9] only the one who led at the opening takes it back', () => {
    const takeBack = { type: 'facilitation:take-back', epoch: 1 } as const;
    const given = gathered().run(tomas, handOver(klara));
    for (const id of [simona, klara, irena]) {
      expect(answer(given, id, takeBack)).toBe('not-allowed');
    }
    const back = given.run(tomas, takeBack);
    expect(back.state.facilitation).toMatchObject({ holder: tomas, epoch: 2 });
  });

  it('[LE9] handed over before the opening, leading is the other one’s from the beginning', () => {
    const script = demoScript()
      .run(simona, handOver(klara))
      .run(klara, { type: 'conference:open' });
    expect([holderOf(script.state), originalOf(script.state)]).toEqual([klara, klara]);
  });
});
