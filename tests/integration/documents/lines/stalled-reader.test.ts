import { documentLimits } from '@opora/shared/protocol/document-messages.ts';
import { afterEach, describe, expect, test } from 'vitest';
import { eventually } from '../../../support/eventually.ts';
import { type Member, openMember } from '../document-clients.ts';
import { conference, useDocumentWorld } from '../document-world.ts';
import { textOf } from '../plan-text.ts';
import { joined, rewrites, stateOf, streamOf, writesUntil } from './slow-reading.ts';
import { openProxy, type TcpProxy } from './tcp-proxy.ts';

const stalledMs = 1_000;
const world = useDocumentWorld({ stalledMs });
const { behindBytes } = documentLimits;

describe('[LN5] a receiver that is behind', () => {
  test('and takes nothing any more is cut, comes back and has everything', async () => {
    const [jitka, vera] = [await joined(world, 'jitka'), await joined(world, 'vera')];
    const stream = streamOf(vera);
    stream.pause();
    await writesUntil(world, jitka, () => world.server.unsentBytes() > behindBytes);
    await rewrites(jitka);
    await eventually(() => expect(world.server.openConnections()).toBe(1));
    expect(world.server.unsentBytes()).toBe(0);
    stream.resume();
    await eventually(() => expect(vera.closeCodes).toEqual([1013]));
    await eventually(() => expect(stateOf(vera)).toBe(stateOf(jitka)));
    expect(jitka.closeCodes).toEqual([]);
  });

  const proxies: TcpProxy[] = [];
  const members: Member[] = [];
  afterEach(async () => {
    for (const member of members.splice(0)) member.close();
    for (const proxy of proxies.splice(0)) await proxy.close();
  });

  test('and takes a large step 2 slowly is left to take it', async () => {
    const jitka = await joined(world, 'jitka');
    const text = textOf(jitka.doc);
    for (let part = 1; part <= 14; part += 1) {
      text.insert(0, 'x'.repeat(1_000_000));
      await eventually(() => expect(jitka.acknowledged.at(-1)).toEqual([1, part]));
    }
    const proxy = await openProxy({ port: Number(new URL(world.url()).port) });
    proxies.push(proxy);
    proxy.holdServer();
    const url = `ws://127.0.0.1:${proxy.port}/documents`;
    const vera = openMember(url, `${conference}/plan`, 'vera');
    members.push(vera);
    await eventually(() => {
      // The handshake, as long as there is nothing else.
      proxy.passOn(1);
      expect(world.server.unsentBytes()).toBeGreaterThan(behindBytes);
    });
    textOf(jitka.doc).insert(0, 'A');
    const began = Date.now();
    await eventually(() => {
      proxy.passOn(128 * 1024);
      expect(vera.provider.synced).toBe(true);
      expect(stateOf(vera)).toBe(stateOf(jitka));
    }, 20_000);
    expect(Date.now() - began).toBeGreaterThan(stalledMs);
    expect(vera.closeCodes).toEqual([]);
  });
});
