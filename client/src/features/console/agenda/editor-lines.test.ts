import { tomas } from '@opora/shared/templates/demo/demo-people.ts';
import { demoScript, type Script, stageNow, stages } from '@opora/shared/testing/script.ts';
import { describe, expect, it } from 'vitest';
import { type EditorLine, editorLines, placesToAdd } from './editor-lines.ts';

const line = ({ state, now }: Script, id: string): EditorLine | undefined =>
  editorLines(state, now).find(({ stage }) => stage.id === id);
const inPurpose = () =>
  demoScript()
    .run(tomas, { type: 'conference:open' })
    .run(tomas, { type: 'stage:advance', fromStageId: stages.arrival })
    .wait(4)
    .run(tomas, { type: 'stage:go', fromStageId: stages.opening, toStageId: stages.purpose });
const move = (script: Script, id: typeof stages.plan, to: EditorLine['up']) =>
  script.run(tomas, { type: 'stage:move', stageId: id, afterStageId: to?.afterStageId ?? null });
const indexOf = ({ state }: Script, id: string) => state.agenda.findIndex((s) => s.id === id);

describe('the lines of the programme to change', () => {
  it('[AG7] say what was used and what may still be moved', () => {
    const script = inPurpose();
    expect(line(script, stages.opening)).toMatchObject({ state: 'entered', used: 4, up: null });
    expect(line(script, stages.purpose)).toMatchObject({ state: 'now', up: null, down: null });
    expect(line(script, stages.childVoice)).toMatchObject({ state: 'to-come', up: null });
    expect(line(script, stages.strengths)?.up).toEqual({ afterStageId: stages.purpose });
    expect(line(script, stages.closing)?.down).toBeNull();
  });

  it('[AG7] every place they offer is accepted and is one step away', () => {
    const script = inPurpose();
    const at = indexOf(script, stages.plan);
    const { up = null, down = null } = line(script, stages.plan) ?? {};
    expect(indexOf(move(script, stages.plan, up), stages.plan)).toBe(at - 1);
    expect(indexOf(move(script, stages.plan, down), stages.plan)).toBe(at + 1);
  });

  it('[AG7] before the meeting the second stage may come first', () => {
    const { up = null } = line(demoScript(), stages.opening) ?? {};
    expect(up).toEqual({ afterStageId: null });
    expect(indexOf(move(demoScript(), stages.opening, up), stages.opening)).toBe(0);
  });

  it('[AG7] a new stage may stand after the current one, not before it', () => {
    const script = inPurpose();
    const places = placesToAdd(script.state).map(({ id }) => id);
    expect(places[0]).toBe(stageNow(script));
    expect(places).not.toContain(stages.opening);
    expect(placesToAdd(demoScript().state)).toHaveLength(13);
  });
});
