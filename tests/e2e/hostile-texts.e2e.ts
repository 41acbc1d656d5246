import type { TaskTerms } from '@opora/shared/domain/tasks/task.ts';
import { ideaId, parkingId, releaseId, scaleId, stageId, taskId } from '@opora/shared/ids.ts';
import { commandSchemas } from '@opora/shared/protocol/commands.ts';
import { limits } from '@opora/shared/protocol/limits.ts';
import { irena, jitka, matyas, radim } from '@opora/shared/templates/demo/demo-people.ts';
import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import * as encoding from 'lib0/encoding';
import { writeUpdate } from 'y-protocols/sync';
import * as Y from 'yjs';
import { z } from 'zod';
import { join, postJson } from '../support/join.ts';
import { connectLive } from '../support/live-client.ts';
import { type ServerProcess, spawnServer } from '../support/spawn-server.ts';
import { hostileNames, hostileTexts } from './support/hostile-texts.ts';
import { type PageWatch, watchPages } from './support/page-watch.ts';
import { section, sizes } from './support/people.ts';

/** Hostile text everywhere a person can write (security.md S15), with the policy of the page and without it. */

const notes = 'Poznámky';
const termFields = ['what', 'howWeKnow', 'support', 'backup', 'goal', 'exit'] as const;

/** Fields that the steps below fill; the first test holds them against the protocol. */
const filledFields = [
  ...termFields.map((field) => `task:propose terms.${field}`),
  ...termFields.map((field) => `task:revise changes.${field}`),
  'task:accept words',
  'task:decline words',
  'task:report note',
  'participant:return callName',
  'child:release text',
  'wish:answer words',
  'circle:set reason',
  'scope:set scope.reason',
  'statement:record text',
  'statement:share text',
  // Nothing but an address is one, which is tried as well.
  'contact:set email',
  'idea:write text',
  'idea:change text',
  'scale:ask question',
  'scale:ask low',
  'scale:ask high',
  'parking:add text',
  'parking:resolve note',
  'stage:add title',
  'agreement:give words',
  'opinion:give words',
];

interface JsonSchema {
  readonly type?: string;
  readonly pattern?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly format?: string;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
}

const isFreeText = (schema: JsonSchema): boolean =>
  schema.type === 'string' &&
  [schema.pattern, schema.enum, schema.const, schema.format].every((limit) => limit === undefined);

/** Paths of all free text in a schema. */
function textFields(schema: JsonSchema, path: readonly string[] = []): readonly string[] {
  if (isFreeText(schema)) return [path.join('.')];
  const inside = Object.entries(schema.properties ?? {});
  return [
    ...inside.flatMap(([name, each]) => textFields(each, [...path, name])),
    ...[...(schema.anyOf ?? []), ...(schema.oneOf ?? [])].flatMap((each) => textFields(each, path)),
  ];
}

test('[PA3] every text field of every command is tried below', () => {
  const fields = Object.entries(commandSchemas).flatMap(([name, schema]) =>
    textFields(z.toJSONSchema(schema, { io: 'input' }) as JsonSchema).map(
      (field) => `${name} ${field}`,
    ),
  );
  expect(fields.sort()).toEqual([...filledFields].sort());
});

let server: ServerProcess;
test.beforeEach(async () => {
  server = await spawnServer();
});
test.afterEach(() => server?.remove());

async function enter(
  context: BrowserContext,
  who: string,
  size: (typeof sizes)[keyof typeof sizes],
  name?: string,
) {
  const page = await context.newPage();
  await page.setViewportSize(size);
  await page.goto(`${server.origin}/join#${server.secretOf(who)}`);
  if (name !== undefined) await page.getByRole('textbox').fill(name);
  await page.getByRole('button', { name: /Souhlasím, vstoupit|Otevřít obrazovku/ }).click();
  await page.waitForURL(/\/c\/conf_/);
  return page;
}

const nothing = { what: '', howWeKnow: '', support: '', backup: '', goal: '', exit: '' };
const whose = { owner: jitka, with: [], due: null, visibleTo: 'everyone', safety: false } as const;

/** Six texts from this one on, one in each field: over all tasks every text stands in every field. */
const textsFrom = (index: number) =>
  Object.fromEntries(
    termFields.map((field, place) => [
      field,
      hostileTexts[(index + place) % hostileTexts.length] ?? '',
    ]),
  );

/** A few texts at a time, because one connection may not send many commands at once. */
async function writeTasks(texts: readonly (readonly [index: number, text: string])[]) {
  const recorder = await connectLive(await join(server.origin, server.secretOf('Klára')));
  const mother = await join(server.origin, server.secretOf('Jitka'));
  const owner = await connectLive(mother);
  for (const [index, text] of texts) {
    const id = taskId(`hostile-${index}`);
    const terms: TaskTerms = { ...nothing, ...textsFrom(index), ...whose };
    await recorder.done('task:propose', { taskId: id, terms });
    const changes: Partial<TaskTerms> = textsFrom(index + 1);
    await recorder.done('task:revise', { taskId: id, seenVersion: 0, changes });
    if (index % 2 === 1) await owner.done('task:decline', { taskId: id, words: text });
    else {
      await owner.done('task:accept', { taskId: id, withHelp: true, words: text });
      await owner.done('task:report', { taskId: id, status: 'partly', note: text });
    }
  }
  recorder.close();
  owner.close();
}

async function beginMeeting() {
  const leader = await connectLive(await join(server.origin, server.secretOf('Tomáš')));
  await leader.done('conference:open', {});
  await leader.done('stage:advance', { fromStageId: stageId('arrival') });
  const fromStageId = stageId('opening');
  await leader.done('pen:give', { fromStageId, section: null, to: 'everyone' });
  leader.close();
}

async function writeEverywhere() {
  const people = ['Věra', 'Irena', 'Lenka', 'Lída', 'Simona', 'Nikola', 'Matyáš'];
  for (const [index, who] of people.entries()) {
    const body = { secret: server.secretOf(who), name: hostileNames[index + 1] };
    const response = await postJson(`${server.origin}/api/join`, body);
    expect(response.status).toBe(200);
  }
  const texts = [...hostileTexts.entries()];
  for (let begin = 0; begin < texts.length; begin += 14) {
    await writeTasks(texts.slice(begin, begin + 14));
  }
  for (let begin = 0; begin < texts.length; begin += 7) {
    await writeInCircles(texts.slice(begin, begin + 7));
    await writeAtTheTable(texts.slice(begin, begin + 7));
  }
}

/** Ideas, a question, what is put aside, an added step, and what people say to the plan. */
async function writeAtTheTable(texts: readonly (readonly [index: number, text: string])[]) {
  const connect = async (name: string) =>
    connectLive(await join(server.origin, server.secretOf(name)));
  const people = ['Tomáš', 'Jitka', 'Matyáš', 'Irena'];
  const [leader, mother, child, teacher] = await Promise.all(people.map(connect));
  await leader?.done('ideas:open', {});
  for (const [index, text] of texts) {
    const idea = { ideaId: ideaId(`hostile-${index}`), isSigned: true };
    const words = text.slice(0, limits.ideas.text);
    // Nobody has room for all of them.
    const writer = index % 2 === 0 ? mother : teacher;
    await writer?.done('idea:write', { ...idea, text: 'slovo', onBehalfOf: null });
    await writer?.done('idea:change', { ...idea, text: words });
    const id = { parkingId: parkingId(`hostile-${index}`) };
    await mother?.done('parking:add', { ...id, text: words });
    await leader?.done('parking:resolve', { ...id, how: 'settled', note: words });
    await mother?.done('agreement:give', {
      participantId: jitka,
      level: 'reservation',
      words: text,
    });
    await child?.done('opinion:give', { participantId: matyas, view: null, words: text });
  }
  const [index, text] = texts[0] ?? [0, 'slovo'];
  const anchor = text.slice(0, limits.scales.anchor);
  const scale = { scaleId: scaleId(`hostile-${index}`) };
  const question = text.slice(0, limits.scales.question);
  await leader?.done('scale:ask', { ...scale, question, low: anchor, high: anchor });
  await leader?.done('scale:reveal', scale);
  await leader?.done('stage:add', {
    stageId: stageId(`hostile-${index}`),
    afterStageId: stageId('plan'),
    kind: 'extra',
    title: text.slice(0, limits.stage.title),
    minutes: 5,
    opens: [],
  });
  await leader?.done('ideas:show', {});
  for (const client of [leader, mother, child, teacher]) client?.close();
}

/** What a child shows and is answered, what is said apart, and reasons. */
async function writeInCircles(texts: readonly (readonly [index: number, text: string])[]) {
  const connect = async (name: string) =>
    connectLive(await join(server.origin, server.secretOf(name)));
  const [organiser, child, mother] = await Promise.all(['Simona', 'Matyáš', 'Jitka'].map(connect));
  for (const [index, text] of texts) {
    const id = releaseId(`hostile-${index}`);
    const words = text.slice(0, limits.circles.release);
    await child?.done('child:release', {
      releaseId: id,
      childId: matyas,
      text: words,
      to: 'everyone',
    });
    await mother?.done('wish:answer', { releaseId: id, answer: 'later', words });
    const reason = text.slice(0, limits.circles.reason);
    await organiser?.done('circle:set', { people: [jitka], reason });
    const scope = { stages: 'all', readsPlan: true, tasks: 'all', reason } as const;
    await organiser?.done('scope:set', { participantId: irena, scope });
    await organiser?.done('statement:share', { participantId: radim, text });
    if (index < 12) await organiser?.done('statement:record', { participantId: radim, text });
    const address = { participantId: jitka, phone: '', email: text };
    const refused = await organiser?.send('contact:set', address);
    expect(refused).toMatchObject({ ok: false, error: { code: 'BAD_REQUEST' } });
  }
  for (const client of [organiser, child, mother]) client?.close();
}

/** What could run or load, or an element would take for its own, anywhere on the page. */
const executables = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('*')].flatMap((element) => {
      const { localName } = element;
      const isOwn = localName === 'script' && element.getAttribute('src')?.startsWith('/assets/');
      const runs = ['script', 'iframe', 'object', 'embed', 'base', 'math', 'form[action]'];
      const found = runs.some((each) => element.matches(each)) && !isOwn ? [localName] : [];
      for (const { name, value } of element.attributes) {
        if (name.startsWith('on') || /^\s*(javascript|data):/i.test(value)) found.push(name);
      }
      return found;
    }),
  );

async function expectHarmless(page: Page, watch: PageWatch) {
  expect(await executables(page)).toEqual([]);
  expect(watch.dialogs).toEqual([]);
  expect(new URL(page.url()).origin).toBe(server.origin);
}

/** Each shows six texts in its fields, so every fourth shows them all. */
async function openTasks(page: Page) {
  await page.getByRole('button', { name: 'Všechny úkoly', exact: true }).click();
  const panel = page.getByRole('region', { name: 'Úkoly' });
  const lines = panel.getByRole('listitem').getByRole('button');
  await expect(lines.first()).toBeVisible();
  const count = await lines.count();
  expect(count).toBeGreaterThanOrEqual(hostileTexts.length);
  for (let index = 0; index < count; index += 4) {
    await lines.nth(index).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
  }
}

/** As a page elsewhere hands its content over: pasted, pasted as words only, and dropped. */
const bring = (page: Page, text: string) =>
  section(page, notes).evaluate((element, content) => {
    const carrying = (type: string) => {
      const data = new DataTransfer();
      data.setData(type, content);
      return data;
    };
    const { left, top } = element.getBoundingClientRect();
    const place = { clientX: left + 5, clientY: top + 5, bubbles: true, cancelable: true };
    for (const type of ['text/html', 'text/plain']) {
      const clipboardData = carrying(type);
      element.dispatchEvent(new ClipboardEvent('paste', { ...place, clipboardData }));
      element.dispatchEvent(new DragEvent('drop', { ...place, dataTransfer: carrying(type) }));
    }
  }, text);

/** An update as only somebody past the server's gate could send it: nodes and attributes that no plan knows. */
function hostileUpdate(): Uint8Array {
  const doc = new Y.Doc();
  const nodes = hostileTexts.flatMap((text, index) => {
    const foreign = new Y.XmlElement(['script', 'img', 'iframe', 'svg', text][index % 5] ?? 'a');
    foreign.setAttribute('src', 'x');
    foreign.setAttribute('onerror', 'alert(1)');
    foreign.setAttribute('srcdoc', text);
    const known = new Y.XmlElement(index % 2 === 0 ? 'paragraph' : 'heading');
    for (const name of ['onclick', 'style', 'level', 'href', 'innerHTML', '__proto__']) {
      known.setAttribute(name, text);
    }
    const words = new Y.XmlText();
    words.insert(0, text, { onBehalf: { participantId: text }, link: { href: text }, [text]: {} });
    known.insert(0, [words]);
    return [foreign, known];
  });
  doc.getXmlFragment('notes').insert(0, nodes);
  const encoder = encoding.createEncoder();
  encoding.writeVarUint(encoder, 0);
  writeUpdate(encoder, Y.encodeStateAsUpdate(doc));
  return encoding.toUint8Array(encoder);
}

/** A page whose line to the plan can be spoken into. */
async function enterSpokenInto(context: BrowserContext, who: string) {
  const page = await context.newPage();
  let speak: (frame: Uint8Array) => void = () => undefined;
  await page.routeWebSocket(/\/documents\//, (line) => {
    line.connectToServer();
    speak = (frame) => line.send(Buffer.from(frame));
  });
  await page.goto(`${server.origin}/join#${server.secretOf(who)}`);
  await page.getByRole('button', { name: /Souhlasím, vstoupit/ }).click();
  await expect(section(page, notes)).toHaveAttribute('contenteditable', 'true');
  return { page, speak: (frame: Uint8Array) => speak(frame) };
}

for (const bypassCSP of [false, true]) {
  test(`[PA3] hostile text runs nothing ${bypassCSP ? 'without' : 'with'} the policy of the page`, async ({
    browser,
  }) => {
    test.setTimeout(180_000);
    const context = await browser.newContext({ bypassCSP, reducedMotion: 'reduce' });
    const watch = await watchPages(context);
    // Before the pages are there: a thousand commands in a minute is no meeting, and a page draws each.
    await beginMeeting();
    await writeEverywhere();
    const facilitator = await enter(context, 'Tomáš', sizes.desktop);
    const mother = await enter(context, 'Jitka', sizes.phone, hostileNames[0]);
    const wall = await enter(context, 'Společná obrazovka', sizes.wall);

    await expect(section(mother, notes)).toHaveAttribute('contenteditable', 'true');
    for (const text of hostileTexts) await bring(mother, text);
    await mother.keyboard.type('slovo');
    await expect(section(facilitator, notes)).toContainText(hostileNames[0] ?? '');
    const { page: spokenInto, speak } = await enterSpokenInto(context, 'Alžběta');
    speak(hostileUpdate());
    await expect(section(spokenInto, notes)).toContainText(hostileTexts.at(-1) ?? '');

    await openTasks(facilitator);
    await facilitator.getByRole('button', { name: /^Hlas dítěte/ }).click();
    await expect(facilitator.getByText(hostileTexts[2] ?? '').first()).toBeVisible();
    const organiser = await enter(context, 'Simona', sizes.desktop);
    await organiser.getByRole('button', { name: 'Vyjádření zvlášť' }).click();
    await expect(organiser.getByRole('dialog').getByText(hostileTexts[3] ?? '')).toBeVisible();
    await expectHarmless(organiser, watch);
    for (const place of ['Úkoly', 'Lidé']) {
      await mother.getByText(place, { exact: true }).last().click();
      await expect(mother.getByRole('heading', { name: place, exact: true })).toBeVisible();
      await expectHarmless(mother, watch);
    }
    const leader = await connectLive(await join(server.origin, server.secretOf('Tomáš')));
    await leader.done('focus:set', { focus: { kind: 'tasks' } });
    await expect(wall.getByText(hostileTexts[1] ?? '').first()).toBeVisible();
    await leader.done('focus:set', { focus: { kind: 'ideas' } });
    await expect(wall.getByText(/alert\(/).first()).toBeVisible();
    await expectHarmless(wall, watch);
    await leader.done('focus:set', { focus: { kind: 'scale' } });
    await expect(wall.getByText(/^0$/).first()).toBeVisible();
    leader.close();
    for (const page of [facilitator, mother, wall, spokenInto]) await expectHarmless(page, watch);
    await context.close();
  });
}

test('[PA3] the same texts run where they are taken for a page (the control)', async ({
  browser,
}) => {
  const context = await browser.newContext();
  const watch = await watchPages(context);
  const page = await context.newPage();
  for (const text of hostileTexts) {
    await page.setContent(text, { waitUntil: 'domcontentloaded' }).catch(() => undefined);
  }
  await expect.poll(() => watch.dialogs.length).toBeGreaterThan(15);
  await page.setContent('<p onclick="x()"><a href="javascript:x()">a</a></p><iframe></iframe>');
  expect(await executables(page)).toEqual(['onclick', 'href', 'iframe']);
  await context.close();
});
