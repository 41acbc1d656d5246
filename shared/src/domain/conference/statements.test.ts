import { describe, expect, it } from 'vitest';
import { lida, radim, simona, tomas } from '../../templates/demo/demo-people.ts';
import { demoScript, type Script } from '../../testing/script.ts';
import { evolve } from './evolve.ts';
import { statementsOfOne } from './statements.ts';
import { conferenceFor, eventFor } from './viewer.ts';

const words = 'Chci Vašíka vídat.\n\nA nikdo mi nic neřekne.';
const record = (text: string, participantId = radim) =>
  ({ type: 'statement:record', participantId, text }) as const;
const share = (text: string, participantId = radim) =>
  ({ type: 'statement:share', participantId, text }) as const;

describe('what is said apart', () => {
  it('[SI1] is read by organiser and facilitator, what is passed on by the organiser alone', () => {
    const before = demoScript();
    const after = before.run(simona, record(words)).run(simona, share('Vašík jde k logopedce.'));
    for (const viewer of before.state.participants) {
      const sent: string[] = [];
      let copy = conferenceFor(before.state, viewer);
      let whole = before.state;
      for (const event of after.events) {
        const mine = eventFor(event, whole, viewer);
        sent.push(mine.type);
        [copy, whole] = [evolve(copy, mine), evolve(whole, event)];
      }
      const reads = viewer.id === simona || viewer.id === tomas;
      expect(sent).toEqual([
        reads ? 'statement:recorded' : 'event:withheld',
        viewer.id === simona ? 'statement:shared' : 'event:withheld',
      ]);
      expect(JSON.stringify(copy).includes('neřekne')).toBe(reads);
      expect(JSON.stringify(copy).includes('logopedce')).toBe(viewer.id === simona);
      expect(copy).toEqual(conferenceFor(after.state, viewer));
    }
  });

  it('[SI2] is kept word for word with who recorded it and when, and nothing replaces it', () => {
    const script = demoScript().run(simona, record(words)).wait(5).run(simona, record('A dost.'));
    expect(script.state.statements).toEqual([
      { participantId: radim, text: words, recordedBy: simona, at: script.now - 5 * 60_000 },
      { participantId: radim, text: 'A dost.', recordedBy: simona, at: script.now },
    ]);
    expect(script.try(simona, record('A dost.'))).toEqual({ ok: true, value: [] });
  });

  it('[SI2] is of people heard apart only, and bounded', () => {
    const refused = (
      script: Script,
      command: ReturnType<typeof record> | ReturnType<typeof share>,
    ) => script.try(simona, command);
    expect(refused(demoScript(), record(words, lida))).toEqual({
      ok: false,
      error: 'not-separate',
    });
    expect(refused(demoScript(), share(words, lida))).toEqual({ ok: false, error: 'not-separate' });
    let full = demoScript();
    for (let at = 0; at < statementsOfOne; at += 1) full = full.run(simona, record(`Věta ${at}.`));
    expect(refused(full, record('Ještě jedna.'))).toEqual({
      ok: false,
      error: 'too-many-statements',
    });
  });

  it('[SI2] holds nothing protected, since the facilitator reads it without the list', () => {
    const refusal = { ok: false, error: 'protected-text' };
    expect(demoScript().try(simona, record('Vím, že bydlí v Dolní Vrbici.'))).toEqual(refusal);
    expect(demoScript().try(simona, share('Vašík chodí do MŠ Motýlek.'))).toEqual(refusal);
  });

  it('[SI3] the last words for a person count', () => {
    const script = demoScript().run(simona, share('První.')).run(simona, share('Druhá.'));
    expect(script.state.shares).toEqual([
      { participantId: radim, text: 'Druhá.', sharedBy: simona, at: script.now },
    ]);
    expect(script.try(simona, share('Druhá.'))).toEqual({ ok: true, value: [] });
  });
});
