import { describe, expect, it } from 'vitest';
import { participantId } from '../../ids.ts';
import { demoContacts } from '../../templates/demo/demo-contacts.ts';
import { demoParticipants, jitka, radim, simona, vera } from '../../templates/demo/demo-people.ts';
import { demoScript, type Script } from '../../testing/script.ts';
import { evolve } from './evolve.ts';
import { conferenceFor, eventFor } from './viewer.ts';

const set = (who: typeof vera, phone: string, email = '') =>
  ({ type: 'contact:set', participantId: who, phone, email }) as const;
const ofVera = ({ state }: Script) =>
  state.contacts.find(({ participantId }) => participantId === vera);

describe('contacts', () => {
  it('[CT1] are sent to the organiser, and of each person to that person alone', () => {
    const { state } = demoScript();
    for (const viewer of state.participants) {
      const sent = JSON.stringify(conferenceFor(state, viewer));
      for (const { participantId, phone, email } of demoContacts) {
        const mayKnow = viewer.id === simona || viewer.id === participantId;
        expect(sent.includes(phone)).toBe(mayKnow);
        if (email !== '') expect(sent.includes(email)).toBe(mayKnow);
      }
    }
  });

  it('[CT1] a change is withheld from everybody else', () => {
    const before = demoScript();
    const after = before.run(simona, set(vera, '+420 000 200 999'));
    const [event] = after.events;
    for (const viewer of before.state.participants) {
      const sent = event && eventFor(event, before.state, viewer);
      const mayKnow = viewer.id === simona || viewer.id === vera;
      expect(sent?.type).toBe(mayKnow ? 'contact:changed' : 'event:withheld');
      expect(JSON.stringify(sent).includes('999')).toBe(mayKnow);
      expect(sent && evolve(conferenceFor(before.state, viewer), sent)).toEqual(
        conferenceFor(after.state, viewer),
      );
    }
  });

  it('[CT2] are set for every person, also one heard apart, and for no screen', () => {
    const script = demoScript();
    for (const { id, role } of demoParticipants) {
      const result = script.try(simona, set(id, '+420 000 200 999'));
      expect(result.ok).toBe(role !== 'screen');
    }
    expect(script.try(simona, set(participantId('nobody'), '1'))).toEqual({
      ok: false,
      error: 'unknown-person',
    });
  });

  it('[CT2] are replaced whole, said twice change nothing, and are forgotten when they are emptied', () => {
    const script = demoScript().run(simona, set(vera, '+420 000 200 999', 'vera@example.org'));
    expect(ofVera(script)).toEqual({
      participantId: vera,
      phone: '+420 000 200 999',
      email: 'vera@example.org',
    });
    expect(script.try(simona, set(vera, '+420 000 200 999', 'vera@example.org'))).toEqual({
      ok: true,
      value: [],
    });
    expect(ofVera(script.run(simona, set(vera, '')))).toBeUndefined();
    expect(script.run(simona, set(vera, '')).state.contacts).toHaveLength(demoContacts.length - 1);
  });

  it('[CT2] may hold a protected number, since nobody else reads them', () => {
    expect(demoScript().try(simona, set(jitka, '000 111 222')).ok).toBe(true);
    expect(demoScript().try(simona, set(radim, '000 111 222')).ok).toBe(true);
  });
});
