import { describe, expect, it } from 'vitest';
import { participantId } from '../../ids.ts';
import {
  alzbeta,
  irena,
  jitka,
  klara,
  lida,
  matyas,
  nikola,
  simona,
  tomas,
  vera,
} from '../../templates/demo/demo-people.ts';
import { demoScript, type Script, stages } from '../../testing/script.ts';
import { findParticipant } from '../conference/conference.ts';
import type { Participant } from '../conference/participant.ts';
import { roles } from '../roles.ts';
import { mayWriteSection } from './pens.ts';
import { type SectionName, sectionNames } from './sections.ts';

const screen = participantId('screen');
const at = (toStageId: typeof stages.plan, script: Script = opened()) =>
  script.run(tomas, { type: 'stage:go', fromStageId: stages.arrival, toStageId });
const opened = () => demoScript().run(tomas, { type: 'conference:open' });
const closed = () => opened().run(tomas, { type: 'conference:close', fromStageId: stages.arrival });

function writers(script: Script, section: SectionName): readonly Participant['id'][] {
  return script.state.participants
    .filter((person) => mayWriteSection(script.state, person, section))
    .map((person) => person.id);
}

function person(script: Script, id: typeof jitka): Participant {
  const found = findParticipant(script.state, id);
  if (found === undefined) throw new Error(`no ${id}`);
  return found;
}

describe('the pen', () => {
  it('[PE1] before the first stage only those write who always may', () => {
    expect(writers(demoScript(), 'purpose')).toEqual([simona, tomas, klara]);
  });

  it('[PE3] a stage opens its sections for the family first', () => {
    const script = at(stages.strengths);
    expect(writers(script, 'strengths')).toEqual(
      expect.arrayContaining([jitka, matyas, vera, lida, nikola]),
    );
    expect(writers(script, 'strengths')).not.toContain(irena);
    expect(writers(script, 'worries')).toEqual([simona, tomas, klara]);
  });

  it('[PE4] giving the pen opens the stage to everybody, and only this stage', () => {
    const script = at(stages.strengths).run(tomas, {
      type: 'pen:give',
      fromStageId: stages.strengths,
      section: null,
      to: 'everyone',
    });
    expect(writers(script, 'strengths')).toEqual(expect.arrayContaining([irena, alzbeta]));
    expect(writers(script, 'worries')).not.toContain(irena);
  });

  it('[PE3] walking back and forth takes no pen away', () => {
    const given = at(stages.strengths).run(tomas, {
      type: 'pen:give',
      fromStageId: stages.strengths,
      section: null,
      to: 'everyone',
    });
    const walked = given
      .run(tomas, { type: 'stage:return', fromStageId: stages.strengths })
      .run(tomas, { type: 'stage:advance', fromStageId: stages.childVoice });
    expect(walked.state.pens.strengths).toBe('everyone');
  });

  it("[PE2] in the child's section write the child, the child's person and the scribe", () => {
    expect(writers(at(stages.childVoice), 'child')).toEqual([matyas, klara, nikola]);
    expect(writers(opened(), 'child')).toEqual([]);
  });

  it("[PE4] the child's section is never given away", () => {
    const given = { fromStageId: stages.childVoice, to: 'everyone' } as const;
    const script = at(stages.childVoice);
    const asked = script.try(tomas, { type: 'pen:give', ...given, section: 'child' });
    expect(asked).toEqual({ ok: false, error: 'not-this-section' });
    const whole = script.run(tomas, { type: 'pen:give', ...given, section: null });
    expect(writers(whole, 'child')).toEqual([matyas, klara, nikola]);
  });

  it('[PE5] the shared screen never writes, nor do interpreters and observers', () => {
    const script = at(stages.strengths).run(tomas, {
      type: 'pen:give',
      fromStageId: stages.strengths,
      section: null,
      to: 'everyone',
    });
    const onScreen = person(script, screen);
    expect(sectionNames.some((name) => mayWriteSection(script.state, onScreen, name))).toBe(false);
    const silent = roles.filter((role) => {
      const someone = { ...person(script, jitka), role };
      return !mayWriteSection(script.state, someone, 'strengths');
    });
    expect(silent).toEqual(['interpreter', 'observer', 'screen']);
  });

  it('[CO4] nobody writes in a closed conference', () => {
    for (const section of sectionNames) expect(writers(closed(), section)).toEqual([]);
  });
});
