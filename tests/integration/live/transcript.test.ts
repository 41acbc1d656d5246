import { penState } from '@opora/shared/domain/plan/pen-state.ts';
import type { SectionName } from '@opora/shared/domain/plan/sections.ts';
import type { Task } from '@opora/shared/domain/tasks/task.ts';
import { participantId, stageId } from '@opora/shared/ids.ts';
import { demoDay } from '@opora/shared/templates/demo/demo-days.ts';
import {
  alzbeta,
  irena,
  jitka,
  klara,
  lenka,
  lida,
  matyas,
  nikola,
  simona,
  tomas,
  vera,
} from '@opora/shared/templates/demo/demo-people.ts';
import { demoTasks } from '@opora/shared/templates/demo/demo-tasks.ts';
import { demoTexts } from '@opora/shared/templates/demo/demo-texts.ts';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type Attendee, type Meeting, stageOf, startMeeting } from '../../support/meeting.ts';

/** The meeting of domain.md 9.1.5, row by row, with every person on their own two connections. */

const texts = demoTexts(demoDay);
const tasks = demoTasks(demoDay);
const linesOf = (section: SectionName): readonly string[] => texts[section];
const line = (section: SectionName, index: number): string => linesOf(section)[index] ?? '';
const agreed = (index: number) => {
  const task = tasks[index];
  if (task === undefined) throw new Error(`no task ${index}`);
  return task;
};

let meeting: Meeting;
let a: Record<
  'jitka' | 'matyas' | 'simona' | 'tomas' | 'klara' | 'irena' | 'lenka' | 'screen',
  Attendee
>;

const everyone = () => Object.values(a);

const advance = () => a.tomas.live.done('stage:advance', { fromStageId: stageOf(a.tomas.live) });
async function goTo(kind: string) {
  await a.tomas.live.done('stage:go', {
    fromStageId: stageOf(a.tomas.live),
    toStageId: stageId(kind),
  });
}
const givePen = () =>
  a.tomas.live.done('pen:give', {
    fromStageId: stageOf(a.tomas.live),
    section: null,
    to: 'everyone',
  });

/** Everybody, the shared screen included, reads the same lines. */
const allRead = (section: SectionName, lines: readonly string[]) =>
  vi.waitFor(() => {
    for (const { plan } of everyone()) expect(plan.lines(section)).toEqual(lines);
  });
const allAt = (kind: string) =>
  vi.waitFor(() => {
    for (const { live } of everyone()) expect(stageOf(live)).toBe(stageId(kind));
  });
/** The last revision that was acknowledged to anybody. */
const meetingRevision = () => Math.max(...everyone().map(({ live }) => live.revision()));
/** In the state of somebody who may see every task. */
function taskOf(who: Attendee, index: number): Task | undefined {
  return who.live.state().tasks.find((task) => task.id === agreed(index).id);
}

beforeAll(async () => {
  meeting = await startMeeting();
  const arrive = (id: typeof jitka, place?: 'room' | 'remote') => meeting.attend(id, place);
  a = {
    simona: await arrive(simona),
    tomas: await arrive(tomas),
    klara: await arrive(klara),
    jitka: await arrive(jitka),
    matyas: await arrive(matyas),
    irena: await arrive(irena, 'remote'),
    lenka: await arrive(lenka),
    screen: await arrive(participantId('screen')),
  };
});
afterAll(() => meeting?.end());

describe('the transcript of the invented case', () => {
  it('row 1: the scribe keeps the attendance of those without a device', async () => {
    for (const participant of [vera, lida, nikola]) {
      await a.klara.live.done('participant:return', {
        participantId: participant,
        place: 'room',
        callName: null,
      });
    }
    const present = a.klara.live.state().participants.filter((each) => each.place !== 'expected');
    expect(present.map((each) => each.id)).toEqual(
      expect.arrayContaining([
        jitka,
        matyas,
        vera,
        simona,
        tomas,
        klara,
        irena,
        lenka,
        lida,
        nikola,
      ]),
    );
    expect(JSON.stringify(a.screen.live.state())).not.toContain('Radim');
  });

  it('[ST5] row 3: the facilitator opens, and all screens change', async () => {
    await a.tomas.live.done('conference:open', {});
    await allAt('arrival');
    await advance();
    await allAt('opening');
  });

  it('rows 4 to 6: introductions and a rule, also for those who do not type', async () => {
    a.jitka.plan.typeLine('notes', line('notes', 0));
    await allRead('notes', [line('notes', 0)]);
    a.klara.plan.typeLine('notes', line('notes', 1));
    a.klara.plan.typeLine('notes', line('notes', 2));
    await allRead('notes', linesOf('notes'));
  });

  it('[DO1] rows 7 and 8: two people in one sentence at once, and both texts are kept', async () => {
    await goTo('purpose');
    a.jitka.plan.typeLine('purpose', 'Aby děti zůstaly doma a já to zvládla.');
    await allRead('purpose', ['Aby děti zůstaly doma a já to zvládla.']);
    await givePen();
    a.simona.plan.typeInto('purpose', 0, 'Aby děti'.length, ' chodily včas do školy,');
    a.jitka.plan.typeInto('purpose', 0, 'Aby děti zůstaly'.length, ' spolu');
    await allRead('purpose', [
      'Aby děti chodily včas do školy, zůstaly spolu doma a já to zvládla.',
    ]);
    // The last change of the reading aloud: the family's own words for the end.
    const before = 'Aby děti chodily včas do školy, zůstaly spolu doma a '.length;
    a.jitka.plan.deleteFrom('purpose', 0, before, 'já to zvládla.'.length);
    a.jitka.plan.typeInto('purpose', 0, before, 'máma to unesla.');
    await allRead('purpose', linesOf('purpose'));
  });

  it('row 9: the child writes in his own section', async () => {
    await goTo('child_voice');
    for (const text of linesOf('child')) a.matyas.plan.typeLine('child', text);
    await allRead('child', linesOf('child'));
  });

  it('[PN2, PN4] row 10: the child’s section is closed to the key worker, who is told whose it is', async () => {
    const keyWorker = await meeting.attend(simona);
    const { you, state } = keyWorker.live.snapshots.at(-1) ?? {};
    const viewer = state?.participants.find(({ id }) => id === you?.participantId);
    if (state === undefined || viewer === undefined) throw new Error('no snapshot');
    expect(penState(state, viewer, 'child')).toEqual({
      kind: 'child',
      names: ['Matyáš', 'Nikola'],
    });
    keyWorker.plan.typeLine('child', 'Sem píše jen dítě.');
    await vi.waitFor(() => expect(keyWorker.plan.finalCode()).toBe(4403));
    keyWorker.plan.close();
    await allRead('child', linesOf('child'));
  });

  it('row 12: three people write in parallel and none of their lines is lost', async () => {
    await goTo('strengths');
    await givePen();
    a.jitka.plan.typeLine('strengths', line('strengths', 0));
    a.irena.plan.typeLine('strengths', line('strengths', 4));
    a.lenka.plan.typeLine('strengths', line('strengths', 1));
    await vi.waitFor(() => {
      for (const { plan } of everyone()) {
        expect([...plan.lines('strengths')].sort()).toEqual(
          [line('strengths', 0), line('strengths', 1), line('strengths', 4)].sort(),
        );
      }
    });
    const [first, ...others] = everyone().map(({ plan }) => plan.lines('strengths'));
    for (const lines of others) expect(lines).toEqual(first);
  });

  it('row 13: two people edit the same line, merged letter by letter', async () => {
    const target = line('strengths', 2);
    const half = 'Matyáš nevynechá'.length;
    a.jitka.plan.typeLine('strengths', target.slice(0, half));
    await vi.waitFor(() => expect(a.irena.plan.lines('strengths')[3]).toBe(target.slice(0, half)));
    a.irena.plan.typeInto('strengths', 3, half, ' trénink.');
    await vi.waitFor(() => expect(a.jitka.plan.lines('strengths')[3]).toBe(target));
    a.klara.plan.typeLine('strengths', line('strengths', 3));
    await vi.waitFor(() => {
      for (const { plan } of everyone()) {
        expect([...plan.lines('strengths')].sort()).toEqual([...linesOf('strengths')].sort());
      }
    });
  });

  it('row 14: the child and his companion leave before the worries', async () => {
    for (const participant of [matyas, nikola]) {
      const who = participant === matyas ? a.matyas : a.klara;
      await who.live.done('participant:step-out', { participantId: participant });
    }
    await advance();
    await allAt('worries');
    const away = a.jitka.live.state().participants.filter((each) => each.place === 'away');
    expect(away.map((each) => each.id)).toEqual([matyas, nikola]);
  });

  it('[PE3] rows 15 and 16: the mother writes first, then the pen is for all', async () => {
    expect(a.jitka.live.state().pens.worries).toBe('first');
    a.jitka.plan.typeLine('worries', 'Bojím se nocí.');
    // Others see her letters, and none of theirs is taken before she has finished (PN1).
    expect(a.irena.live.state().pens.worries).toBe('first');
    await allRead('worries', ['Bojím se nocí.']);
    await givePen();
    await vi.waitFor(() => expect(a.irena.live.state().pens.worries).toBe('everyone'));
    for (const [index, who] of [a.irena, a.jitka, a.lenka, a.irena, a.jitka, a.simona].entries()) {
      who.plan.typeLine('worries', line('worries', index));
      await allRead('worries', ['Bojím se nocí.', ...linesOf('worries').slice(0, index + 1)]);
    }
    for (const text of linesOf('unknown')) a.klara.plan.typeLine('unknown', text);
    await allRead('unknown', linesOf('unknown'));
  });

  it('[LI4] between the rows the server is restarted, and nobody loses a word', async () => {
    const before = a.jitka.live.state();
    await Promise.all(everyone().map(({ plan }) => (plan === a.screen.plan ? null : plan.saved())));
    await meeting.server.restart();
    await vi.waitFor(() => {
      for (const { live, plan } of everyone()) {
        expect(live.socket.connected).toBe(true);
        expect(live.snapshots.length).toBeGreaterThan(1);
        expect(plan.provider.synced).toBe(true);
      }
    }, 10_000);
    expect(a.jitka.live.state()).toEqual(before);
    await allRead('unknown', linesOf('unknown'));
  });

  it('rows 19 to 24: a need written without a connection comes in when it is back', async () => {
    await goTo('needs_network');
    await givePen();
    const n5 = line('needs', 4);
    for (const text of linesOf('needs').slice(0, 4)) a.jitka.plan.typeLine('needs', text);
    await allRead('needs', linesOf('needs').slice(0, 4));
    a.jitka.plan.provider.disconnect();
    a.jitka.plan.typeLine('needs', n5);
    expect(a.irena.plan.lines('needs')).not.toContain(n5);
    a.jitka.plan.provider.connect();
    await allRead('needs', linesOf('needs').slice(0, 5));
    for (const text of linesOf('needs').slice(5)) a.lenka.plan.typeLine('needs', text);
    await allRead('needs', linesOf('needs'));
    const doctor = await meeting.attend(alzbeta, 'remote');
    expect(doctor.plan.lines('needs')).toEqual(linesOf('needs'));
    const proposal = agreed(3);
    await doctor.live.done('task:propose', { taskId: proposal.id, terms: proposal.terms });
    await doctor.live.done('participant:step-out', { participantId: alzbeta });
  });

  it('[CO3] row 26: a pause blanks the screen and stops the clock', async () => {
    await a.tomas.live.done('conference:pause', { minutes: 5 });
    await vi.waitFor(() => expect(a.screen.live.state().status).toBe('paused'));
    const refused = await a.tomas.live.send('stage:advance', {
      fromStageId: stageOf(a.tomas.live),
    });
    expect(refused).toMatchObject({ ok: false, error: { reason: 'not-live' } });
    await a.tomas.live.done('conference:resume', {});
  });

  it('[TA3] row 28: tasks are recorded, and each owner says yes', async () => {
    await goTo('plan');
    const record = async (index: number, who: Attendee) => {
      const { id, terms } = agreed(index);
      await who.live.done('task:propose', { taskId: id, terms });
    };
    await record(0, a.klara);
    await record(1, a.klara);
    await record(2, a.lenka);
    await record(4, a.simona);
    await record(5, a.klara);
    await record(6, a.simona);
    await record(7, a.lenka);
    const yes = (who: Attendee, index: number, words = '') =>
      who.live.done('task:accept', { taskId: agreed(index).id, withHelp: false, words });
    await yes(a.jitka, 0);
    await yes(a.irena, 1);
    await yes(a.lenka, 2);
    await yes(a.jitka, 3);
    await yes(a.simona, 4);
    await yes(a.klara, 5, 'Ano, budu tam spát.');
    await yes(a.simona, 6);
    await yes(a.lenka, 7);
    await vi.waitFor(() => {
      expect(taskOf(a.simona, 7)?.status).toBe('accepted');
    });
    expect(taskOf(a.simona, 5)).toMatchObject({
      status: 'accepted',
      answer: { how: 'spoken', recordedBy: klara },
    });
  });

  it('[TA7] row 30: two dates at once are both shown, and the facilitator chooses', async () => {
    const t3 = agreed(2);
    const seenVersion = taskOf(a.tomas, 2)?.version ?? 0;
    const early = { kind: 'by', day: '2027-01-15' } as const;
    const late = { kind: 'by', day: '2027-01-18' } as const;
    await Promise.all([
      a.simona.live.done('task:revise', { taskId: t3.id, seenVersion, changes: { due: early } }),
      a.lenka.live.done('task:revise', { taskId: t3.id, seenVersion, changes: { due: late } }),
    ]);
    await vi.waitFor(() => expect(taskOf(a.tomas, 2)?.rivals).toHaveLength(1));
    const contested = taskOf(a.tomas, 2);
    const shown = [contested?.terms.due, contested?.rivals[0]?.changes.due];
    expect(shown).toEqual(expect.arrayContaining([early, late]));
    await a.tomas.live.done('task:revise', {
      taskId: t3.id,
      seenVersion: contested?.version ?? 0,
      changes: { due: t3.terms.due },
    });
    await a.lenka.live.done('task:accept', { taskId: t3.id, withHelp: false, words: '' });
    await vi.waitFor(() =>
      expect(taskOf(a.lenka, 2)).toMatchObject({ status: 'accepted', rivals: [] }),
    );
  });

  it('[TA8] rows 28 and 33: a restricted task reaches nobody else', async () => {
    const secret = agreed(6).terms.what;
    const revision = meetingRevision();
    await vi.waitFor(() => {
      for (const { live } of everyone()) expect(live.revision()).toBe(revision);
    });
    for (const who of [a.irena, a.screen, a.tomas, a.matyas]) {
      const received = JSON.stringify([who.live.snapshots, who.live.events, who.live.state()]);
      expect(received).not.toContain(secret);
    }
    expect(JSON.stringify(a.jitka.live.state())).toContain(secret);
  });

  it('rows 27 to 33: goals, what-if and review are written down', async () => {
    await givePen();
    for (const text of linesOf('goals')) a.jitka.plan.typeLine('goals', text);
    await goTo('check');
    for (const text of linesOf('contingency')) a.simona.plan.typeLine('contingency', text);
    for (const text of linesOf('review')) a.klara.plan.typeLine('review', text);
    await allRead('goals', linesOf('goals'));
    await allRead('contingency', linesOf('contingency'));
    await allRead('review', linesOf('review'));
  });

  it('row 34: the child and his companion come back for the closing', async () => {
    await goTo('closing');
    const back = (participant: typeof matyas) => ({
      participantId: participant,
      place: 'room' as const,
      callName: null,
    });
    await a.matyas.live.done('participant:return', back(matyas));
    await a.klara.live.done('participant:return', back(nikola));
    await vi.waitFor(() => {
      const here = a.jitka.live.state().participants.filter((each) => each.place === 'room');
      expect(here.map((each) => each.id)).toEqual(expect.arrayContaining([matyas, nikola]));
    });
  });

  it('[LI4] the final text and the tasks are those of the case, also after a restart', async () => {
    await a.tomas.live.done('conference:close', { fromStageId: stageOf(a.tomas.live) });
    await Promise.all(everyone().map(({ plan }) => (plan === a.screen.plan ? null : plan.saved())));
    await meeting.server.restart();
    const reader = await meeting.attend(simona);
    expect(reader.live.state().status).toBe('closed');
    const exact: readonly SectionName[] = [
      'purpose',
      'child',
      'unknown',
      'needs',
      'goals',
      'contingency',
      'review',
      'notes',
    ];
    for (const section of exact) expect(reader.plan.lines(section)).toEqual(linesOf(section));
    expect([...reader.plan.lines('strengths')].sort()).toEqual([...linesOf('strengths')].sort());
    expect(reader.plan.lines('worries')).toEqual(['Bojím se nocí.', ...linesOf('worries')]);
    const final = reader.live.state().tasks;
    for (const task of tasks) {
      const found = final.find((each) => each.id === task.id);
      expect(found?.terms).toEqual(task.terms);
      expect(found?.status).toBe('accepted');
    }
    expect(final).toHaveLength(tasks.length);
  });
});
