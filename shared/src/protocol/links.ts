import { z } from '../zod.ts';
import { instantSchema, participantIdSchema } from './primitives.ts';

/** `unused`: not opened yet. `in-use`: it has its browser, or is open to all. The last three open nothing. */
export const linkStates = ['unused', 'in-use', 'not-yet', 'locked', 'expired', 'revoked'] as const;
export type LinkState = (typeof linkStates)[number];

/** What stands for a link on a screen: nothing that would open it. */
export const linkSchema = z.object({
  participantId: participantIdSchema,
  createdAt: instantSchema,
  state: z.enum(linkStates),
  hasPin: z.boolean(),
});
export type Link = z.infer<typeof linkSchema>;

/** `GET /api/links`: everything with which somebody can come in, for those who let people in. */
export const linksResponseSchema = z.object({ links: z.array(linkSchema) });
export type LinksResponse = z.infer<typeof linksResponseSchema>;

/** `POST /api/links/revoke`: the person's links open nothing any more, and what they have open ends. */
export const linkRevocationSchema = z.strictObject({ participantId: participantIdSchema });

/** `POST /api/links/renew`: a new link in the place of all before; said this once. */
export const newLinkRequestSchema = z.strictObject({
  participantId: participantIdSchema,
  withPin: z.boolean(),
});
export const newLinkResponseSchema = z.object({
  /** Path and fragment, to stand behind the address of this server. */
  path: z.string(),
  /** Six digits, to be told by another way; null where the link alone is enough. */
  pin: z.string().nullable(),
});
export type NewLinkResponse = z.infer<typeof newLinkResponseSchema>;
