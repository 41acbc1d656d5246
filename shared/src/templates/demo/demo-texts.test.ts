import { describe, expect, it } from 'vitest';
import { sectionNames } from '../../domain/plan/sections.ts';
import { demoDay } from './demo-days.ts';
import { demoTexts } from './demo-texts.ts';

const texts = demoTexts(demoDay);
const lines = Object.values(texts).flat();

describe('demoTexts', () => {
  it('knows every section of the plan', () => {
    expect(Object.keys(texts)).toEqual(sectionNames);
  });

  it('holds lines that can be typed as they are', () => {
    expect(lines.filter((line) => line.trim() === '' || /[\n\u00a0{}]/.test(line))).toEqual([]);
  });

  it('keeps back what Matyáš did not release and what to do about Radim', () => {
    expect(texts.child.join(' ')).toContain('Nechci do děcáku.');
    expect(texts.child.join(' ')).not.toContain('o tátovi');
    expect(texts.contingency.join(' ')).not.toContain('Radim');
  });

  it('counts the review days from the day of the conference', () => {
    expect(texts.review.slice(0, 2)).toEqual([
      'Krátká kontrola 15. 1. 2027.',
      'Hodnotící případová konference 8. 3. 2027 ve 14.00.',
    ]);
    expect(demoTexts('2027-02-02').review[0]).toBe('Krátká kontrola 12. 3. 2027.');
  });
});
