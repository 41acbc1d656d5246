import { describe, expect, it } from 'vitest';
import { tomas } from '../../templates/demo/demo-people.ts';
import { demoScript } from '../../testing/script.ts';
import { findParticipant } from '../conference/conference.ts';
import type { RecordedEvent } from '../conference/events.ts';
import { conferenceFor, eventFor } from '../conference/viewer.ts';
import { type Role, roles } from '../roles.ts';

const { state } = demoScript();

function viewerWith(role: Role) {
  const person = findParticipant(state, tomas);
  if (person === undefined) throw new Error('nobody');
  return { ...person, role };
}

const guidanceFor = (role: Role): readonly string[] =>
  conferenceFor(state, viewerWith(role)).agenda.flatMap(({ purpose, doneWhen, prompts }) =>
    [purpose, doneWhen, ...prompts.map(({ text }) => text)].map(({ cs, en }) => `${cs}${en}`),
  );

const leading: readonly Role[] = ['organiser', 'facilitator', 'scribe', 'professional'];

describe('the guidance of the stages', () => {
  it.each(leading)('[GU1] is whole for the %s, who may lead', (role) => {
    expect(conferenceFor(state, viewerWith(role)).agenda).toEqual(state.agenda);
    expect(guidanceFor(role).length).toBeGreaterThan(40);
    expect(guidanceFor(role)).not.toContain('');
  });

  it.each(roles.filter((role) => !leading.includes(role)))('[GU1] is empty for a %s', (role) => {
    expect(guidanceFor(role).join('')).toBe('');
  });

  it('[GU1] leaves everybody the title, the question and the minutes of each stage', () => {
    const shown = ({ title, question, plannedMinutes }: (typeof state.agenda)[number]) => ({
      title,
      question,
      plannedMinutes,
    });
    const { agenda } = conferenceFor(state, viewerWith('parent'));
    expect(agenda.map(shown)).toEqual(state.agenda.map(shown));
  });

  it('[GU1] is in no event: how a conference was created is sent to nobody', () => {
    const { status: _, ...conference } = state;
    const created: RecordedEvent = {
      type: 'conference:created',
      conference,
      revision: 1,
      at: 0,
      by: null,
    };
    const sent = roles.map((role) => eventFor(created, state, viewerWith(role)).type);
    expect([...new Set(sent)]).toEqual(['event:withheld']);
  });

  it('[GU1] is left out where another programme is sent', () => {
    const { agenda } = state;
    const inPlace = { revision: 1, at: 0, by: null };
    const used: RecordedEvent = { type: 'agenda:used', template: 'review', agenda, ...inPlace };
    const sentTo = (role: Role) => JSON.stringify(eventFor(used, state, viewerWith(role)));
    const words = guidanceFor('facilitator')
      .slice(0, 3)
      .map((each) => JSON.stringify(each).slice(1, 20));
    expect(words.filter((each) => sentTo('facilitator').includes(each))).toEqual(words);
    expect(words.filter((each) => sentTo('parent').includes(each))).toEqual([]);
  });
});
