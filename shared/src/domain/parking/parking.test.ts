import { describe, expect, it } from 'vitest';
import { parkingId } from '../../ids.ts';
import { irena, jitka, klara, matyas, simona, tomas } from '../../templates/demo/demo-people.ts';
import { demoScript } from '../../testing/script.ts';
import { closingHints } from '../conference/closing-hints.ts';
import { findParticipant } from '../conference/conference.ts';
import { conferenceFor, eventFor } from '../conference/viewer.ts';

const camp = parkingId('camp');
const add = { type: 'parking:add', parkingId: camp, text: 'Letní tábor' } as const;
const resolve = {
  type: 'parking:resolve',
  parkingId: camp,
  how: 'next-time',
  note: 'v březnu',
} as const;
const reopen = { type: 'parking:reopen', parkingId: camp } as const;
const refused = (error: string) => ({ ok: false, error });

const opened = () => demoScript().run(tomas, { type: 'conference:open' });
const added = () => opened().run(matyas, add);

describe('what is put aside', () => {
  it('[PK1] is added by anybody who writes, once, and seen by all', () => {
    expect(added().try(matyas, add)).toEqual({ ok: true, value: [] });
    expect(added().try(irena, add)).toEqual(refused('id-taken'));
    for (const viewer of added().state.participants) {
      expect(conferenceFor(added().state, viewer).parking).toHaveLength(1);
    }
  });

  it('[PK1] is not for somebody who does not read the plan', () => {
    const scope = {
      stages: 'all',
      readsPlan: false,
      tasks: 'all',
      reason: 'jen svůj bod',
    } as const;
    const apart = opened().run(simona, { type: 'scope:set', participantId: irena, scope });
    expect(apart.try(irena, add)).toEqual(refused('not-allowed'));
    const script = apart.run(matyas, add);
    const viewer = findParticipant(script.state, irena);
    const event = script.events.at(-1);
    if (viewer === undefined || event === undefined) throw new Error('nothing');
    expect(eventFor(event, apart.state, viewer).type).toBe('event:withheld');
    expect(conferenceFor(script.state, viewer).parking).toEqual([]);
  });

  it('[PK2] is come back to by who leads or writes, and may be taken up again', () => {
    expect(added().try(jitka, resolve)).toEqual(refused('not-allowed'));
    const resolved = added().run(klara, resolve);
    const resolution = { how: 'next-time', note: 'v březnu', by: klara };
    expect(resolved.state.parking).toMatchObject([{ text: 'Letní tábor', resolution }]);
    expect(resolved.try(tomas, { ...resolve, parkingId: parkingId('none') })).toEqual(
      refused('unknown-parked'),
    );
    expect(resolved.run(tomas, reopen).state.parking).toMatchObject([{ resolution: null }]);
  });

  it('[PK3] is worth a look before closing for as long as it waits', () => {
    expect(closingHints(added().state).parked.map(({ id }) => id)).toEqual([camp]);
    expect(closingHints(added().run(klara, resolve).state).parked).toEqual([]);
  });
});
