import { expect, it } from 'vitest';
import { alsoKey } from './also-key.ts';

it('[LE11] of who leads it is said that they organise, or are in charge of the case, or both', () => {
  expect(alsoKey({ role: 'organiser', kind: 'key-worker' })).toBe('facilitation.alsoBoth');
  expect(alsoKey({ role: 'organiser', kind: null })).toBe('facilitation.alsoOrganises');
  expect(alsoKey({ role: 'professional', kind: 'key-worker' })).toBe('facilitation.alsoKeyWorker');
});

it('[LE11] of a facilitator with no other hat nothing more is said', () => {
  expect(alsoKey({ role: 'facilitator', kind: null })).toBeNull();
  expect(alsoKey({ role: 'scribe', kind: null })).toBeNull();
});
