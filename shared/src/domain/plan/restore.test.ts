import { describe, expect, it } from 'vitest';
import { jitka, klara, simona, tomas } from '../../templates/demo/demo-people.ts';
import { demoScript, stages } from '../../testing/script.ts';
import type { SectionName } from './sections.ts';

const opened = () => demoScript().run(tomas, { type: 'conference:open' }).wait(10);
const back = (section: SectionName, moment: number) =>
  ({ type: 'plan:restore', section, moment }) as const;

describe('putting a section back', () => {
  it.each([simona, tomas, klara])('[HI4] %s puts back what they may write', (leader) => {
    const script = opened();
    const moment = script.now - 60_000;
    expect(script.try(leader, back('needs', moment))).toEqual({
      ok: true,
      value: [{ type: 'plan:restored', section: 'needs', moment }],
    });
  });

  it('[HI4] is refused to everybody else, also where they hold the pen', () => {
    const script = opened().run(tomas, {
      type: 'pen:give',
      fromStageId: stages.arrival,
      section: null,
      to: 'everyone',
    });
    expect(script.try(jitka, back('purpose', 0))).toEqual({ ok: false, error: 'not-allowed' });
  });

  it("[HI4] leaves the child's section to the scribe once it is open, to no leader", () => {
    const closedYet = opened();
    expect(closedYet.try(klara, back('child', 0)).ok).toBe(false);
    const open = closedYet.run(tomas, {
      type: 'stage:go',
      fromStageId: stages.arrival,
      toStageId: stages.childVoice,
    });
    expect(open.try(klara, back('child', 0)).ok).toBe(true);
    expect(open.try(tomas, back('child', 0))).toEqual({ ok: false, error: 'not-allowed' });
  });

  it('[HI4] knows no wording of a moment that has not come', () => {
    const script = opened();
    const later = back('needs', script.now + 1);
    expect(script.try(klara, later)).toEqual({ ok: false, error: 'unknown-moment' });
    expect(script.wait(1).try(klara, later).ok).toBe(true);
  });
});
