import { describe, expect, it } from 'vitest';
import { matchRoute } from './match-route.ts';

describe('matchRoute', () => {
  it('knows the pages before the room', () => {
    expect(matchRoute('/')).toEqual({ page: 'welcome' });
    expect(matchRoute('/join')).toEqual({ page: 'join' });
    expect(matchRoute('/join/')).toEqual({ page: 'join' });
    expect(matchRoute('/waiting')).toEqual({ page: 'waiting' });
  });

  it('knows the pages of the office', () => {
    expect(matchRoute('/office')).toEqual({ page: 'office', place: 'home' });
    expect(matchRoute('/office/')).toEqual({ page: 'office', place: 'home' });
    expect(matchRoute('/office/setup')).toEqual({ page: 'office', place: 'setup' });
    expect(matchRoute('/office/nothing')).toEqual({ page: 'not-found' });
    expect(matchRoute('/constructor')).toEqual({ page: 'not-found' });
  });

  it('takes conference and participant from a room path', () => {
    expect(matchRoute('/c/conf_a-1/p_B_2')).toEqual({
      page: 'room',
      conferenceId: 'conf_a-1',
      participantId: 'p_B_2',
    });
  });

  it.each(['/c/conf_a', '/c/p_b/conf_a', '/c/conf_a/p_b/more', '/c/conf_%2e/p_b', '/joins'])(
    'finds nothing at %s',
    (path) => {
      expect(matchRoute(path)).toEqual({ page: 'not-found' });
    },
  );
});
