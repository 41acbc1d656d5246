import { z } from '../zod.ts';
import { type ErrorBody, errorBodySchema } from './errors.ts';

/** Every command is answered. `revision`: the conference's revision after it. */
export type Acknowledgement =
  | { readonly ok: true; readonly revision: number }
  | { readonly ok: false; readonly error: ErrorBody };

export const acknowledgementSchema: z.ZodType<Acknowledgement> = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), revision: z.number().int() }),
  z.object({ ok: z.literal(false), error: errorBodySchema }),
]);

/** A refused connection: what `connect_error` carries. */
export const connectionRefusalSchema = z.object({ data: z.object({ error: errorBodySchema }) });
