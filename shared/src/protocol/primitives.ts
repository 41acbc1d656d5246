import { type Localised, languages } from '../domain/text.ts';
import {
  type AccountId,
  type ConferenceId,
  type IdeaId,
  idPrefixes,
  type ParkingId,
  type ParticipantId,
  type ReleaseId,
  type ScaleId,
  type StageId,
  type TaskId,
} from '../ids.ts';
import { z } from '../zod.ts';

/** A prefixed id. The brand is a promise of the type checker only, hence the one cast here. */
const idSchema = <Id extends string>(prefix: string) =>
  z.string().regex(new RegExp(`^${prefix}[A-Za-z0-9_-]{1,40}$`)) as unknown as z.ZodType<Id>;

export const conferenceIdSchema = idSchema<ConferenceId>(idPrefixes.conference);
export const participantIdSchema = idSchema<ParticipantId>(idPrefixes.participant);
export const stageIdSchema = idSchema<StageId>(idPrefixes.stage);
export const taskIdSchema = idSchema<TaskId>(idPrefixes.task);
export const releaseIdSchema = idSchema<ReleaseId>(idPrefixes.release);
export const ideaIdSchema = idSchema<IdeaId>(idPrefixes.idea);
export const scaleIdSchema = idSchema<ScaleId>(idPrefixes.scale);
export const parkingIdSchema = idSchema<ParkingId>(idPrefixes.parking);
export const accountIdSchema = idSchema<AccountId>(idPrefixes.account);

/** ms since the epoch, server clock. */
export const instantSchema = z.number().int().nonnegative();

/** One line of text typed by a person: trimmed, without control characters. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are exactly what is refused
const controlCharacters = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/;
export const textSchema = (maxLength: number) =>
  z
    .string()
    .trim()
    .max(maxLength)
    .refine((text) => !controlCharacters.test(text), 'control characters');

/** A day that exists: `2026-02-30` does not. */
export const calendarDaySchema = z.iso.date();

export const languageSchema = z.enum(languages);
export const localisedSchema: z.ZodType<Localised> = z.object({ cs: z.string(), en: z.string() });
