import { participantId } from '@opora/shared/ids.ts';
import { demoScript } from '@opora/shared/testing/script.ts';
import { describe, expect, it } from 'vitest';
import { peopleLists } from './people-lists.ts';

const klara = participantId('a6');
const irena = participantId('a7');
const screen = participantId('screen');

const arrival = (id: typeof klara, place: 'room' | 'remote') =>
  ({ type: 'participant:return', participantId: id, place, callName: null }) as const;

const names = (people: readonly { readonly callName: string }[]) =>
  people.map(({ callName }) => callName);

describe('peopleLists', () => {
  const met = demoScript()
    .run(klara, arrival(klara, 'room'))
    .run(irena, arrival(irena, 'remote'))
    .run(screen, arrival(screen, 'room'));

  it('counts people in the room and remote, and never the shared screen', () => {
    const { here, inRoom, remote } = peopleLists(met.state);
    expect({ here: names(here), inRoom, remote }).toEqual({
      here: ['Klára', 'Irena'],
      inRoom: 1,
      remote: 1,
    });
  });

  it('keeps apart who stepped out and who has not come', () => {
    const later = met.run(irena, { type: 'participant:step-out', participantId: irena });
    const { away, expected } = peopleLists(later.state);
    expect(names(away)).toEqual(['Irena']);
    expect(names(expected)).toContain('Jitka');
  });

  it('[VI1] names nobody who is heard apart for safety', () => {
    expect(names(peopleLists(met.state).expected)).not.toContain('Radim');
  });
});
