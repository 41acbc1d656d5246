import type { ProtectedString } from '../domain/protected/protected-string.ts';
import { z } from '../zod.ts';
import { limits } from './limits.ts';
import { textSchema } from './primitives.ts';

const text = textSchema(limits.protected.text);

/** Client → server. */
export const protectedStringSchema = z.strictObject({
  text,
  parts: z.array(text).max(limits.protected.parts).exactOptional(),
}) satisfies z.ZodType<ProtectedString>;

/** Server → client and the store. */
export const storedProtectedSchema = z.object({
  text: z.string(),
  parts: z.array(z.string()).exactOptional(),
}) satisfies z.ZodType<ProtectedString>;
