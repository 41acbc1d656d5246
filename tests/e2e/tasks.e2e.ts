import { taskId } from '@opora/shared/ids.ts';
import { demoDay } from '@opora/shared/templates/demo/demo-days.ts';
import { demoTasks } from '@opora/shared/templates/demo/demo-tasks.ts';
import { expect, test } from '@playwright/test';
import { join } from '../support/join.ts';
import { connectLive } from '../support/live-client.ts';
import { type ServerProcess, spawnServer } from '../support/spawn-server.ts';
import { findings } from './support/accessibility.ts';
import { fill, press } from './support/keyboard.ts';
import { enter, sizes } from './support/people.ts';

let server: ServerProcess;
test.beforeAll(async () => {
  server = await spawnServer();
});
test.afterAll(() => server?.remove());

test('[TK1, TK2] a task is read back to its owner, who says yes with help and what would help', async ({
  browser,
}) => {
  const person = async (name: string) =>
    connectLive(await join(server.origin, server.secretOf(name)));
  const [leader, scribe] = [await person('Tomáš'), await person('Klára')];
  const speech = demoTasks(demoDay).find(({ id }) => id === taskId('t4'));
  if (speech === undefined) throw new Error('the case has this task');
  await leader.done('conference:open', {});
  await scribe.done('task:propose', {
    taskId: speech.id,
    terms: { ...speech.terms, due: { kind: 'by', day: '2027-01-29' }, support: '' },
  });

  const jitka = await enter(browser, server, 'Jitka', { size: sizes.phone });
  await press(
    jitka,
    jitka.getByRole('button', { name: /^Úkoly/ }).or(jitka.getByRole('tab', { name: /^Úkoly/ })),
  );
  await expect(jitka.getByText('Do pátku 29. ledna.')).toBeVisible();
  await expect(jitka.getByText('Poznáme to takto: potvrzený termín.')).toBeVisible();
  await expect(jitka.getByText('Záskok: Věra.')).toBeVisible();
  await expect(jitka.getByRole('button', { name: 'Ne', exact: true })).toBeInViewport();

  await press(jitka, jitka.getByRole('button', { name: 'Ano, ale potřebuji pomoc' }));
  await expect(jitka.getByText('Zapsáno: ano, s pomocí')).toBeFocused();
  await fill(jitka, jitka.getByRole('textbox', { name: /Co by vám pomohlo/ }), 'Bojím se volat.');
  await fill(
    jitka,
    jitka.getByRole('textbox', { name: /Kdo nebo co pomůže/ }),
    'Lída zavolá se mnou',
  );
  await press(jitka, jitka.getByRole('button', { name: 'Uložit', exact: true }));
  await expect(jitka.getByText('Pomoc: Lída zavolá se mnou.')).toBeVisible();
  await expect
    .poll(() => scribe.state().tasks[0])
    .toMatchObject({
      status: 'accepted-with-help',
      answer: { words: 'Bojím se volat.' },
      terms: { support: 'Lída zavolá se mnou' },
      trail: [{ fields: ['support'], asksAgain: false }],
    });
  expect(await findings(jitka)).toEqual([]);
  for (const client of [leader, scribe]) client.close();
});
