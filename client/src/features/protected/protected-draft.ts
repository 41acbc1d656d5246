import {
  type ProtectedString,
  tellingPartsOf,
} from '@opora/shared/domain/protected/protected-string.ts';

/** A protected string while it is written. */
export interface ProtectedDraft {
  readonly text: string;
  /** Separated by commas; null as long as nobody has changed what the text itself suggests. */
  readonly parts: string | null;
}

export const emptyDraft: ProtectedDraft = { text: '', parts: null };

export const draftOf = ({ text, parts }: ProtectedString): ProtectedDraft => ({
  text,
  parts: parts?.join(', ') ?? null,
});

/** What counts alone, without the rest. */
export const partsOf = ({ text, parts }: ProtectedString): readonly string[] =>
  parts ?? tellingPartsOf(text);

export const shownParts = ({ text, parts }: ProtectedDraft): string =>
  parts ?? tellingPartsOf(text).join(', ');

export function readDraft({ text, parts }: ProtectedDraft): ProtectedString {
  if (parts === null) return { text: text.trim() };
  const given = parts.split(',').map((part) => part.trim());
  return { text: text.trim(), parts: given.filter((part) => part !== '') };
}
