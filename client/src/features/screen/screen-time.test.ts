import { tomas } from '@opora/shared/templates/demo/demo-people.ts';
import { demoScript, stages } from '@opora/shared/testing/script.ts';
import { describe, expect, it } from 'vitest';
import { screenTime } from './screen-time.ts';

const timeAfter = (minutes: number) => {
  const script = demoScript().run(tomas, { type: 'conference:open' }).wait(minutes);
  return screenTime(script.state, stages.arrival, script.now);
};

describe('screenTime', () => {
  it('says what is left, the begun minute too', () => {
    expect(timeAfter(0)).toEqual({ words: { kind: 'left', count: 15 }, share: 0 });
    expect(timeAfter(14.5).words).toEqual({ kind: 'left', count: 1 });
  });

  it('says that the time is up, then by how much it runs over', () => {
    expect(timeAfter(15)).toEqual({ words: { kind: 'up' }, share: 1 });
    expect(timeAfter(15.9).words).toEqual({ kind: 'up' });
    expect(timeAfter(17).words).toEqual({ kind: 'over', count: 2 });
  });
});
