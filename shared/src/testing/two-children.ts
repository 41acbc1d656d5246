import type { Conference } from '../domain/conference/conference.ts';
import type { Participant } from '../domain/conference/participant.ts';
import { participantId } from '../ids.ts';
import { matyas, nikola } from '../templates/demo/demo-people.ts';

/** For tests: people whom the invented case does not have. */
export const rozarka = participantId('sister');
export const bozena = participantId('sister-support');
export const olga = participantId('interpreter');
export const pavel = participantId('observer');
export const screen = participantId('screen');

/** The same conference with a second child, who stands by whom she wants, an interpreter and an observer. */
export function withTwoChildren<State extends Conference>(state: State): State {
  const like = (id: Participant['id'], as: Partial<Participant>): readonly Participant[] =>
    state.participants.filter((person) => person.id === id).map((person) => ({ ...person, ...as }));
  const more = [
    ...like(matyas, { id: rozarka, name: 'Rozárka Smrčinová', callName: 'Rozárka' }),
    ...like(nikola, { id: bozena, name: 'Božena Malá', callName: 'Božena', supports: rozarka }),
    ...like(nikola, { id: olga, name: 'Olga Tichá', role: 'interpreter', supports: null }),
    ...like(nikola, { id: pavel, name: 'Pavel Hora', role: 'observer', supports: null }),
  ];
  return { ...state, participants: [...state.participants, ...more] };
}
