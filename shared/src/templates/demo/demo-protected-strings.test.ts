import { describe, expect, it } from 'vitest';
import { demoConference } from './demo-conference.ts';
import { demoDay } from './demo-days.ts';
import { demoMembers, demoNeeds } from './demo-network.ts';
import { demoProtectedStrings } from './demo-protected-strings.ts';
import { demoTasks } from './demo-tasks.ts';
import { demoTexts } from './demo-texts.ts';

const protectedIn = (data: unknown): readonly string[] => {
  const text = JSON.stringify(data).replaceAll('\u00a0', ' ').toLowerCase();
  return demoProtectedStrings.filter((secret) => text.includes(secret.toLowerCase()));
};

describe('demoProtectedStrings', () => {
  it('are found where they do appear', () => {
    expect(protectedIn({ lines: ['bydlí Pod\u00a0Kopřivnou 18'] })).toEqual(['Pod Kopřivnou 18']);
  });

  it('are the list of the conference', () => {
    expect(demoConference(demoDay).protectedStrings.map(({ text }) => text)).toEqual(
      demoProtectedStrings,
    );
  });

  it.each([
    ['the conference but its list', { ...demoConference(demoDay), protectedStrings: [] }],
    ['the needs', demoNeeds],
    ['the network', demoMembers(demoDay)],
    ['the tasks', demoTasks(demoDay)],
    ['the texts', demoTexts(demoDay)],
  ])('appear nowhere in %s', (_, data) => {
    expect(protectedIn(data)).toEqual([]);
  });
});
