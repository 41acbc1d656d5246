import { demoConferenceId } from '@opora/server/demo/demo.ts';
import { expect, it } from 'vitest';
import { hire, refusalOf } from '../../support/office.ts';
import { startServer } from '../../support/start-server.ts';

it('[OF14] a conference is erased when its reference was typed again, letter by letter', async () => {
  const server = await startServer();
  const { browser } = await hire(server, 'manager');
  const { conferences } = await (await browser.get('/api/office/conferences')).json();
  const [{ reference }] = conferences;
  const erase = (typed: string, id: string = demoConferenceId) =>
    browser.post(`/api/office/conferences/${id}/erase`, { reference: typed });
  expect(await refusalOf(await erase(String(reference).toLowerCase()))).toEqual({
    status: 409,
    reason: 'wrong-reference',
  });
  expect((await refusalOf(await erase(reference, 'conf_nikde'))).reason).toBe('not-found');
  expect(await server.stores.conferences.list()).toEqual([demoConferenceId]);
  expect((await erase(reference)).status).toBe(204);
  expect(await server.stores.conferences.list()).toEqual([]);
  const [last] = await server.stores.record.page(demoConferenceId, { limit: 1 });
  expect(last?.author).toMatch(/^staff:acc_/);
  expect(last?.body).toContain('erased');
  await server.stop();
});
