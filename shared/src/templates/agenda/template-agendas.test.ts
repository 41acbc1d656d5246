import { describe, expect, it } from 'vitest';
import type { Agenda, StageKind } from '../../domain/agenda/agenda.ts';
import { minutesOfDay } from '../../domain/agenda/agenda-editing.ts';
import { agendaTemplateIds } from '../../domain/agenda/template-ids.ts';
import { agendaTemplates } from './agenda-templates.ts';
import { agendaFor } from './template-agendas.ts';

const kindsOf = (agenda: Agenda): readonly StageKind[] => agenda.map(({ kind }) => kind);
const minutesOf = (agenda: Agenda, kind: StageKind): number | undefined =>
  agenda.find((stage) => stage.kind === kind)?.plannedMinutes;
const meeting = (agenda: Agenda): Agenda => agenda.filter(({ kind }) => kind !== 'arrival');

const agendas = agendaTemplates.map(({ id, minutes }) => ({ id, minutes, agenda: agendaFor(id) }));

describe('agenda templates', () => {
  it('[AG1] there is one for each target group, in the order of the handbook', () => {
    expect(agendaTemplates.map(({ id }) => id)).toEqual(agendaTemplateIds);
  });

  it.each(agendas)('[AG1] $id has ids of its own and takes $minutes minutes', (template) => {
    const ids = template.agenda.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(minutesOfDay(meeting(template.agenda))).toBe(template.minutes);
  });

  it.each(agendas)(
    '[AG1] $id ends with its closing and asks something in every stage',
    (template) => {
      expect(template.agenda.at(-1)?.kind).toBe('closing');
      expect(template.agenda.filter(({ prompts }) => prompts.length === 0)).toEqual([]);
    },
  );

  it.each(agendas.filter(({ id }) => id !== 'review'))(
    '[AG1] $id leaves at least a quarter of the time to the plan',
    ({ agenda, minutes }) => {
      const planning: readonly StageKind[] = [
        ...(['options', 'plan', 'check'] as const),
        ...(['private_time', 'present_plan', 'acceptance'] as const),
      ];
      const forPlan = agenda.filter(({ kind }) => planning.includes(kind));
      expect(minutesOfDay(forPlan)).toBeGreaterThanOrEqual(minutes / 4);
    },
  );

  it('[AG1] only the family conference has a time for the family alone', () => {
    const alone = agendas.flatMap(({ id, agenda }) =>
      agenda.filter(({ audience }) => audience === 'family').map(({ kind }) => [id, kind]),
    );
    expect(alone).toEqual([['family-conference', 'private_time']]);
  });

  it('[AG1] before care it is asked what else can be tried, after the worries and before a longer break', () => {
    const agenda = agendaFor('entering-care');
    const kinds = kindsOf(agenda);
    expect(kinds.indexOf('alternatives')).toBe(kinds.indexOf('worries') + 1);
    expect(minutesOf(agenda, 'alternatives')).toBe(15);
    expect(minutesOf(agenda, 'break')).toBe(10);
  });

  it('[AG1] a return home asks a quarter of an hour what is ready', () => {
    expect(minutesOf(agendaFor('return-home'), 'readiness')).toBe(15);
  });

  it('[AG1] a foster family and the birth family speak of what works one after the other', () => {
    const kinds = kindsOf(agendaFor('foster-family'));
    expect(kinds.indexOf('birth_family')).toBe(kinds.indexOf('strengths') + 1);
    expect(kinds).toContain('contact');
  });

  it('[AG1] a family conference has the stages and minutes of the handbook', () => {
    const agenda = agendaFor('family-conference');
    expect(agenda.map(({ kind, plannedMinutes }) => [kind, plannedMinutes])).toEqual([
      ['arrival', 15],
      ['opening', 15],
      ['information', 45],
      ['private_time', 90],
      ['present_plan', 20],
      ['acceptance', 20],
      ['closing', 10],
    ]);
  });

  it('[AG1] where the child leads, the child says first what it is about', () => {
    const kinds = kindsOf(agendaFor('led-by-child'));
    expect(kinds.slice(0, 4)).toEqual(['arrival', 'opening', 'rules', 'topics']);
  });

  it('[AG1] a review has the stages and minutes of the handbook', () => {
    expect(agendaFor('review').map(({ kind, plannedMinutes }) => [kind, plannedMinutes])).toEqual([
      ['opening', 5],
      ['child_voice', 10],
      ['done', 15],
      ['not_done', 10],
      ['network', 5],
      ['plan', 10],
      ['closing', 5],
    ]);
  });

  it('[AG1] with people elsewhere the opening takes five minutes more', () => {
    expect(minutesOf(agendaFor('hybrid'), 'opening')).toBe(15);
    expect(minutesOf(agendaFor('at-risk'), 'opening')).toBe(10);
  });
});
