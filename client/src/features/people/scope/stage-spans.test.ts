import { stageId } from '@opora/shared/ids.ts';
import { canonicalAgenda } from '@opora/shared/templates/agenda/canonical-agenda.ts';
import { describe, expect, it } from 'vitest';
import { stageSpans } from './stage-spans.ts';

/** "5-7", or the id of a break. */
const spansOf = (...ids: readonly string[]) =>
  stageSpans(canonicalAgenda, ids.map(stageId)).map((span) =>
    span.kind === 'steps' ? `${span.first}-${span.last}` : span.stage.kind,
  );

describe('stageSpans', () => {
  it('[CS4] tells neighbouring steps as one span', () => {
    expect(spansOf('strengths', 'worries', 'needs_network')).toEqual(['5-7']);
    expect(spansOf('needs_network')).toEqual(['7-7']);
  });

  it('[CS4] keeps what lies apart apart, in the order of the agenda', () => {
    expect(spansOf('closing', 'opening', 'rules')).toEqual(['1-2', '11-11']);
  });

  it('[CS4] takes a break or the arrival with the steps beside it', () => {
    expect(spansOf('needs_network', 'break', 'options')).toEqual(['7-8']);
    expect(spansOf('arrival', 'opening')).toEqual(['1-1']);
  });

  it('[CS4] names a break that stands alone', () => {
    expect(spansOf('break')).toEqual(['break']);
  });

  it('[CS4] says nothing of a stage that the agenda has not', () => {
    expect(spansOf('elsewhere')).toEqual([]);
    expect(spansOf()).toEqual([]);
  });
});
