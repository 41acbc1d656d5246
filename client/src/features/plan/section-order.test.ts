import { sectionNames } from '@opora/shared/domain/plan/sections.ts';
import { describe, expect, it } from 'vitest';
import { placeSections } from './section-order.ts';

describe('placeSections', () => {
  it('opens the sections of the stage first and folds the rest in the order of the plan', () => {
    const placed = placeSections(['worries', 'unknown'], null);
    expect(placed.slice(0, 3)).toEqual([
      { section: 'worries', as: 'stage' },
      { section: 'unknown', as: 'stage' },
      { section: 'purpose', as: 'fold' },
    ]);
  });

  it('shows every section exactly once, with a kept one too', () => {
    const placed = placeSections(['goals'], { section: 'worries', as: 'stage' });
    expect(placed.map(({ section }) => section).toSorted()).toEqual(sectionNames.toSorted());
  });

  it('[CL2] keeps the section with the caret first and in its form', () => {
    const kept = { section: 'goals', as: 'fold' } as const;
    expect(placeSections(['goals', 'services'], kept).slice(0, 2)).toEqual([
      { section: 'goals', as: 'fold' },
      { section: 'services', as: 'stage' },
    ]);
  });
});
