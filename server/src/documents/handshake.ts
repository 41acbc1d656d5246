import { planSchemaVersion } from '@opora/shared/plan/shape.ts';
import { documentParameters, type OtherVersion } from '@opora/shared/protocol/document-messages.ts';

/**
 * Why this client must not read the document: its page would delete what its schema does not know, or it brings the
 * history of another life, which would come in beside this one. `url` is the request's; undefined: it may.
 */
export function otherVersion(url: string, epoch: string): OtherVersion | undefined {
  const query = new URLSearchParams(url.split('?')[1] ?? '');
  const claimed = (name: string, own: string) => (query.get(name) ?? own) === own;
  if (!claimed(documentParameters.schema, String(planSchemaVersion))) return 'other-schema';
  return claimed(documentParameters.epoch, epoch) ? undefined : 'other-epoch';
}
