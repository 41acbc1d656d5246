import { assert } from '@opora/shared/assert.ts';
import { findStage } from '@opora/shared/domain/agenda/agenda.ts';
import { evolve } from '@opora/shared/domain/conference/evolve.ts';
import { vacate } from '@opora/shared/domain/facilitation/facilitation-decider.ts';
import { tomas } from '@opora/shared/templates/demo/demo-people.ts';
import { demoScript, stages } from '@opora/shared/testing/script.ts';
import { describe, expect, it } from 'vitest';
import { createTranslate } from '../../i18n/translate.ts';
import { roomCatalogues } from '../../testing/room-catalogues.ts';
import { pauseWords } from './pause-band.tsx';
import { stageCallWords } from './stage-call-words.ts';
import { courseOf, resumedWords } from './use-pause-call.ts';

const t = createTranslate('cs', roomCatalogues.cs);
const plain = (words: string): string => words.replaceAll('\u00a0', ' ');
const { agenda } = demoScript().state;

function called(id: typeof stages.strengths): string {
  const stage = findStage(agenda, id);
  assert(stage !== undefined, 'a stage of the demo');
  return plain(stageCallWords({ t, language: 'cs' }, agenda, stage));
}

describe('what is said in the room', () => {
  it('[TI5] names the new step and its place', () => {
    expect(called(stages.strengths)).toBe('Teď: Co funguje. Krok 5 z 11.');
  });

  it('[TI5] names a step without a number alone', () => {
    expect(called(stages.arrival)).toBe('Teď: Příchod, přivítání.');
  });

  it('[TI5] says a break with the time of return, where one was agreed on', () => {
    const time = () => '15.20';
    const open = { resumesAt: null, mayWrite: true, time };
    expect(plain(pauseWords(t, open))).toBe('Přestávka. Psát můžete dál.');
    expect(plain(pauseWords(t, { ...open, resumesAt: 1 }))).toBe(
      'Přestávka do 15.20. Psát můžete dál.',
    );
    expect(plain(pauseWords(t, { ...open, mayWrite: false }))).toBe('Přestávka.');
  });

  it('[TI5] says that a break is over, and nothing of other changes', () => {
    expect(resumedWords(t, 'paused', 'live')).toBe('Přestávka skončila, pokračujeme.');
    expect(resumedWords(t, 'preparing', 'live')).toBeNull();
    expect(resumedWords(t, 'live', 'paused')).toBeNull();
    expect(resumedWords(t, 'paused', 'closed')).toBeNull();
  });

  it('[LE10] says nothing of a break where people waited for somebody to lead', () => {
    const open = demoScript().run(tomas, { type: 'conference:open' });
    const stopped = vacate(open.state)
      .map((event, at) => ({ ...event, revision: at + 3, at: open.now, by: null }))
      .reduce(evolve, open.state);
    expect([stopped.status, courseOf(stopped)]).toEqual(['paused', 'waiting']);
    expect(resumedWords(t, courseOf(stopped), 'live')).toBeNull();
    const { state } = open.run(tomas, { type: 'conference:pause', minutes: null });
    expect(courseOf(state)).toBe('paused');
  });
});
