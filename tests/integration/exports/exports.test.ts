import { taskId } from '@opora/shared/ids.ts';
import {
  type RecordExport,
  recordExportSchema,
  restrictedExportSchema,
} from '@opora/shared/protocol/exports.ts';
import { demoContacts } from '@opora/shared/templates/demo/demo-contacts.ts';
import { demoDay } from '@opora/shared/templates/demo/demo-days.ts';
import {
  demoParticipants,
  jitka,
  klara,
  lenka,
  lida,
  radim,
  simona,
  tomas,
} from '@opora/shared/templates/demo/demo-people.ts';
import { demoProtectedStrings } from '@opora/shared/templates/demo/demo-protected-strings.ts';
import { demoTasks } from '@opora/shared/templates/demo/demo-tasks.ts';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { join } from '../../support/join.ts';
import { type Attendee, type Meeting, startMeeting } from '../../support/meeting.ts';
import { askConference, readRecord, told } from '../../support/record-client.ts';

let meeting: Meeting;
let organiser: Attendee;
let scribe: Attendee;
let aheadMs = 0;

beforeEach(async () => {
  aheadMs = 0;
  meeting = await startMeeting(() => Date.now() + aheadMs);
  organiser = await meeting.attend(simona);
  scribe = await meeting.attend(klara);
  await organiser.live.done('conference:open', {});
});
afterEach(() => meeting?.end());

const statement = 'Chci Vašíka vídat a nikdo mi nic neřekne.';
const words =
  'Vašík se učí mluvit a půjde k logopedce. O setkáních rozhodne soud, pište přes paní Simonu. Zdraví Lída a Kuba.';

/** Tasks with everybody's names in their words; the fourth is for Radim too. */
async function agreeOnTasks(): Promise<void> {
  for (const { id, terms } of demoTasks(demoDay)) {
    const isHis = terms.what.includes('logopedii');
    const everybody = demoParticipants.map((person) => person.id);
    const visibleTo = isHis ? everybody : terms.visibleTo;
    await organiser.live.done('task:propose', { taskId: id, terms: { ...terms, visibleTo } });
  }
}

async function write(lines: readonly string[]): Promise<void> {
  for (const line of lines) scribe.plan.typeLine('notes', line);
  await scribe.plan.saved();
}

async function fileOf(person: Attendee['person']): Promise<RecordExport> {
  const response = await askConference(person, '/exports/record.json');
  expect(response.status).toBe(200);
  return recordExportSchema.parse(await response.json());
}

describe('the file of the conference', () => {
  it('[EX1] holds people, agenda, the plan in its final wording and tasks, as this person may see them', async () => {
    await agreeOnTasks();
    await write(['Vašík spí klidně.', 'Překlep']);
    scribe.plan.deleteFrom('notes', 1, 0, 'Překlep'.length);
    await scribe.plan.saved();
    const [whole, written] = [await fileOf(organiser.person), await fileOf(scribe.person)];
    expect(whole).toMatchObject({
      format: 'opora-record',
      exportedFor: simona,
      conference: { reference: 'PK-2026-014', status: 'live', closedAt: null },
    });
    expect(whole.people.map(({ id }) => id)).toEqual(demoParticipants.map(({ id }) => id));
    expect(written.people.map(({ id }) => id)).toEqual(
      demoParticipants.map(({ id }) => id).filter((id) => id !== radim),
    );
    const notes = written.plan.find(({ section }) => section === 'notes');
    expect(notes?.lines.map(({ text }) => text)).toEqual(['Vašík spí klidně.', '']);
    expect(written.plan).toHaveLength(14);
    const hidden = demoTasks(demoDay).find(
      ({ terms: { visibleTo } }) => visibleTo !== 'everyone' && !visibleTo.includes(klara),
    );
    expect(hidden).toBeDefined();
    expect(whole.tasks.map(({ id }) => id)).toContain(hidden?.id);
    expect(written.tasks.map(({ id }) => id)).not.toContain(hidden?.id);
    expect(JSON.stringify(written)).not.toContain(radim);
    expect(JSON.stringify(written)).not.toContain('Překlep');
  });

  it('[EX2, CT3] holds no contact, no statement and no list of what is protected', async () => {
    const spoken = { participantId: radim, text: statement };
    await organiser.live.done('statement:record', spoken);
    await organiser.live.done('statement:share', { ...spoken, text: words });
    for (const person of [organiser.person, scribe.person]) {
      const text = JSON.stringify(await fileOf(person));
      for (const { phone, email } of demoContacts) {
        expect(text).not.toContain(phone);
        if (email !== '') expect(text).not.toContain(email);
      }
      for (const protectedString of demoProtectedStrings)
        expect(text).not.toContain(protectedString);
      expect(text).not.toContain(statement);
      expect(text).not.toContain(words);
    }
  });

  it('[EX3] says [chráněno] for what stood in the plan before it was listed, also over two lines', async () => {
    await organiser.live.done('protected:list', { strings: [] });
    await write(['Bydlí v Dolní', 'Vrbici, pekarna zrnko.', 'Volat 000111222.', 'Nic víc.']);
    await organiser.live.done('task:propose', {
      taskId: taskId('before'),
      terms: { ...(demoTasks(demoDay)[0]?.terms ?? never()), what: 'Zajít do MŠ Motýlek' },
    });
    const before = await fileOf(organiser.person);
    expect(JSON.stringify(before)).toContain('Motýlek');
    const strings = demoProtectedStrings.map((text) => ({ text }));
    await organiser.live.done('protected:list', { strings });
    for (const person of [organiser.person, scribe.person]) {
      const file = await fileOf(person);
      const lines = file.plan.find(({ section }) => section === 'notes')?.lines;
      expect(lines?.map(({ text }) => text)).toEqual([
        'Bydlí v [chráněno]',
        ', [chráněno].',
        'Volat [chráněno].',
        'Nic víc.',
      ]);
      expect(file.tasks[0]?.what).toBe('Zajít do [chráněno]');
      expect(JSON.stringify(file)).not.toMatch(/Vrbic|Motýl|zrnko|111222/i);
    }
  });

  it('[EX4] has a name without anybody in it, and every other name is the same as nothing', async () => {
    const response = await askConference(organiser.person, '/exports/record.json');
    expect(response.headers.get('content-disposition')).toBe(
      `attachment; filename="opora-PK-2026-014-zaznam.json"; filename*=UTF-8''opora-PK-2026-014-zaznam.json`,
    );
    expect(response.headers.get('cache-control')).toBe('no-store');
    const nothing = await askConference(organiser.person, '/nothing');
    const expected = { status: nothing.status, body: await nothing.text() };
    for (const name of ['none.json', 'record.JSON%00', '..%2f..%2fpackage.json', 'plan.docx', '']) {
      const other = await askConference(organiser.person, `/exports/${name}`);
      expect({ status: other.status, body: await other.text() }).toEqual(expected);
    }
  });

  it('[EX5] is for organiser and scribe alone', async () => {
    for (const { id, role, attendance } of demoParticipants) {
      if (attendance === 'separate') continue;
      const person = await join(meeting.server.origin, meeting.server.secretOf(id));
      const { status } = await askConference(person, '/exports/record.json');
      expect([role, status]).toEqual([role, role === 'organiser' || role === 'scribe' ? 200 : 403]);
      const apart = await askConference(person, '/exports/restricted.json', { for: radim });
      expect([role, apart.status]).toEqual([role, role === 'organiser' ? 200 : 403]);
    }
    const stranger = await askConference({ ...scribe.person, cookie: '' }, '/exports/record.json');
    expect(stranger.status).toBe(401);
  });

  it('[EX5] ends when the person is put out while it is under way', async () => {
    const { record } = meeting.server.stores;
    const head = await record.head(scribe.person.conferenceId);
    const reading = Promise.withResolvers<void>();
    const asked = Promise.withResolvers<void>();
    vi.spyOn(record, 'head').mockImplementationOnce(async () => {
      asked.resolve();
      await reading.promise;
      return head;
    });
    const answer = askConference(scribe.person, '/exports/record.json');
    await asked.promise;
    await organiser.live.done('participant:dismiss', { participantId: klara });
    reading.resolve();
    const response = await answer;
    expect(response.status).toBe(401);
    expect(await response.text()).not.toContain('PK-2026-014');
  });

  it('[EX6] is recorded before it is sent, carries the head of the record, and is limited for each session', async () => {
    const file = await fileOf(scribe.person);
    const page = await readRecord(organiser.person);
    expect(told(page)).toContain(`${klara} exported record.json`);
    const check = await askConference(organiser.person, '/record/check', { head: file.recordHead });
    expect(await check.json()).toEqual({ result: 'same' });
    const exported = page.entries.find(({ action }) => action === 'exported');
    expect(file.recordHead.startsWith(`${exported?.seq}:`)).toBe(true);

    const statuses: number[] = [];
    for (let at = 0; at < 6; at += 1) {
      statuses.push((await askConference(scribe.person, '/exports/record.json')).status);
    }
    expect(statuses.filter((status) => status === 429).length).toBeGreaterThanOrEqual(1);
    expect((await askConference(organiser.person, '/exports/record.json')).status).toBe(200);
    aheadMs = 60_000;
    expect((await askConference(scribe.person, '/exports/record.json')).status).toBe(200);

    vi.spyOn(meeting.server.stores.record, 'append').mockRejectedValueOnce(new Error('no room'));
    expect((await askConference(scribe.person, '/exports/record.json')).status).toBe(500);
  });
});

describe('the file for somebody heard apart', () => {
  const restricted = async () => {
    const response = await askConference(organiser.person, '/exports/restricted.json', {
      for: radim,
    });
    const text = await response.text();
    return { text, file: restrictedExportSchema.parse(JSON.parse(text)) };
  };

  it('[SI4] holds the words for him and the task that names him, and nothing else of anybody', async () => {
    await agreeOnTasks();
    await organiser.live.done('statement:record', { participantId: radim, text: statement });
    await organiser.live.done('statement:share', { participantId: radim, text: words });
    const { file, text } = await restricted();
    expect(file).toMatchObject({
      format: 'opora-restricted',
      reference: 'PK-2026-014',
      for: 'Radim Dolejš',
      words:
        'Vašík se učí mluvit a půjde k logopedce. O setkáních rozhodne soud, pište přes paní OSPOD. Zdraví sousedka a [jméno].',
      tasks: [
        {
          what: 'Objednat Vašíka na logopedii a jít na první návštěvu',
          owner: 'máma',
          howWeKnow: 'potvrzený termín',
          status: 'proposed',
        },
      ],
    });
    const canaries = [
      ...demoProtectedStrings,
      ...demoParticipants
        .filter(({ id }) => id !== radim)
        .flatMap(({ id, name, callName }) => [`"${id}"`, name, callName]),
      ...demoContacts.flatMap(({ phone }) => [phone]),
      ...['Kavkov', 'Líd', 'Kub', 'Motýl', 'MŠ', 'školk', 'Kopřivn', 'Vrbic', 'Zrnk', statement],
      ...['doučování', 'Bezpečnostní', 'Splátk', 'Fotbal'],
    ];
    expect(canaries.filter((canary) => text.includes(canary))).toEqual([]);
  });

  it('[SI4] without words and tasks says only whose it is', async () => {
    const { file } = await restricted();
    expect(file).toMatchObject({ for: 'Radim Dolejš', words: null, tasks: [] });
  });

  it('[SI5] is made for people heard apart alone, and recorded with whom it is for', async () => {
    for (const id of [jitka, lida, lenka, tomas, 'p_nobody', '']) {
      const { status } = await askConference(organiser.person, '/exports/restricted.json', {
        for: id,
      });
      aheadMs += 60_000;
      expect(status).toBe(404);
    }
    await restricted();
    expect(told(await readRecord(organiser.person))).toContain(
      `${simona} exported restricted.json ${radim}`,
    );
  });
});

/** The case has tasks. */
function never(): never {
  throw new Error('no tasks');
}
