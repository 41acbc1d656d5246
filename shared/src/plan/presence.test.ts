import { expect, it } from 'vitest';
import { rootNames } from '../domain/circles/documents.ts';
import { clientPresenceSchema } from './presence.ts';

it.each(rootNames)('[CR4] a caret may stand in %s, in whichever document it is', (section) => {
  expect(clientPresenceSchema.parse({ section })).toMatchObject({ section });
});

it('what is no part of any document is no place to stand', () => {
  for (const section of ['network', 'secrets', '', 7]) {
    expect(clientPresenceSchema.parse({ section })).toMatchObject({ section: null });
  }
});
