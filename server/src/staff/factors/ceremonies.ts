import type { z } from 'zod';
import type { SecretHash } from '../../persistence/access-store.ts';
import type { FactorStore } from '../../persistence/factor-store.ts';

export interface CeremonyComponents {
  readonly store: FactorStore;
  readonly now: () => number;
}

/** Things of one kind that are begun now and finished soon, in the same session or browser. */
export interface Ceremonies<Body> {
  /** In the place of one that was begun there before. */
  begin(holder: SecretHash, body: Body): Promise<void>;
  look(holder: SecretHash): Promise<Body | undefined>;
  /** Only once; undefined if there is none, or it is over. */
  take(holder: SecretHash): Promise<Body | undefined>;
}

interface CeremonyKind<Body> {
  readonly kind: string;
  readonly lastsMs: number;
  readonly schema: z.ZodType<Body>;
}

export function createCeremonies<Body>(
  { store, now }: CeremonyComponents,
  { kind, lastsMs, schema }: CeremonyKind<Body>,
): Ceremonies<Body> {
  const read = (text: string | undefined) =>
    text === undefined ? undefined : schema.parse(JSON.parse(text));
  return {
    begin(holder, body) {
      const at = now();
      const ceremony = { kind, holder, body: JSON.stringify(body), expiresAt: at + lastsMs };
      return store.putCeremony(ceremony, at);
    },
    look: async (holder) => read(await store.findCeremony(kind, holder, now())),
    take: async (holder) => read(await store.takeCeremony(kind, holder, now())),
  };
}
