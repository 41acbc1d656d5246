import { networkRoot } from '@opora/shared/plan/documents.ts';
import { demoDay } from '@opora/shared/templates/demo/demo-days.ts';
import { demoMembers, demoNeeds } from '@opora/shared/templates/demo/demo-network.ts';
import * as Y from 'yjs';

/**
 * First content of the demo's plan: the draft of the network from the preparation, and nothing
 * written yet (domain.md 1.3 step 11).
 */
export function demoPlan(): Uint8Array {
  const doc = new Y.Doc();
  doc.transact(() => {
    const network = doc.getMap(networkRoot);
    for (const need of demoNeeds) network.set(`need:${need.id}`, { ...need });
    for (const member of demoMembers(demoDay)) network.set(`member:${member.id}`, { ...member });
  });
  const update = Y.encodeStateAsUpdate(doc);
  doc.destroy();
  return update;
}
