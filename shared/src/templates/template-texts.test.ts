import { describe, expect, it } from 'vitest';
import { sectionNames } from '../domain/plan/sections.ts';
import type { Localised } from '../domain/text.ts';
import { languages } from '../domain/text.ts';
import { agendaTemplates } from './agenda/agenda-templates.ts';
import { extra } from './agenda/extra-stage.ts';
import { agendaFor } from './agenda/template-agendas.ts';
import { situationCards } from './if-this-happens.ts';
import { planSections } from './plan-sections.ts';

const stages = [extra, ...agendaTemplates.flatMap(({ id }) => agendaFor(id))];
const agendaTexts = stages.flatMap((stage) => [
  stage.title,
  stage.purpose,
  stage.question,
  stage.doneWhen,
  ...stage.prompts.map((prompt) => prompt.text),
]);
const templateTexts = agendaTemplates.flatMap(({ name, forWhom }) => [name, forWhom]);
const sectionTexts = planSections.flatMap((section) => [section.title, section.question]);
const cardTexts = situationCards.flatMap((card) => [card.situation, card.whatToDo]);

/** What no text shown to people may have, by its name. */
const faults: Readonly<Record<string, (text: string) => boolean>> = {
  empty: (text) => text.trim() === '',
  untrimmed: (text) => text !== text.trim(),
  brace: (text) => /[{}]/.test(text),
  exclamation: (text) => text.includes('!'),
  'straight quotation mark': (text) => text.includes('"'),
  'three dots instead of an ellipsis': (text) => text.includes('...'),
};

const faultsIn = (text: string): readonly string[] =>
  Object.keys(faults).filter((name) => faults[name]?.(text));

const faultyTexts = (texts: readonly Localised[]) =>
  texts
    .flatMap((text) => languages.map((language) => text[language]))
    .map((text) => ({ text, faults: faultsIn(text) }))
    .filter((found) => found.faults.length > 0);

describe('template texts', () => {
  it.each([
    ['', 'empty'],
    ['Dobrý den ', 'untrimmed'],
    ['Zapisuje {jméno}.', 'brace'],
    ['Pozor!', 'exclamation'],
    ['Řekněte "stop".', 'straight quotation mark'],
    ['Když...', 'three dots instead of an ellipsis'],
  ])('the guard finds the fault in "%s"', (text, fault) => {
    expect(faultsIn(text)).toContain(fault);
  });

  it.each([
    ['the agendas', agendaTexts],
    ['the names of agendas', templateTexts],
    ['the sections', sectionTexts],
    ['the cards', cardTexts],
  ])('%s reads well as it is in both languages', (_, texts) => {
    expect(texts).not.toEqual([]);
    expect(faultyTexts(texts)).toEqual([]);
  });

  it('is translated: no text is the same in both languages', () => {
    const same = [...agendaTexts, ...templateTexts, ...sectionTexts, ...cardTexts].filter(
      ({ cs, en }) => cs === en,
    );
    expect(same).toEqual([]);
  });
});

describe('planSections', () => {
  it('words every section once, in the order of the plan', () => {
    expect(planSections.map((section) => section.name)).toEqual(sectionNames);
  });

  it('gives sections titles that tell them apart', () => {
    for (const language of languages) {
      const titles = planSections.map((section) => section.title[language]);
      expect(new Set(titles).size).toBe(sectionNames.length);
    }
  });
});

describe('situationCards', () => {
  it('has one card for each of the twelve situations', () => {
    expect(new Set(situationCards.map((card) => card.situation.cs)).size).toBe(12);
  });
});
