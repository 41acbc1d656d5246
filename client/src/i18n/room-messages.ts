import type { Language } from '@opora/shared/domain/text.ts';
import type { Messages } from './message.ts';

/** Each language is a file of its own, and a browser loads the one its owner reads. */
const files = {
  cs: async (): Promise<Messages> => (await import('./messages/cs.ts')).cs,
  en: async (): Promise<Messages> => (await import('./messages/en.ts')).en,
} satisfies Record<Language, () => Promise<Messages>>;

const loaded = new Map<Language, Messages>();

/** Messages of the room, if they have come. */
export const roomMessages = (language: Language): Messages | undefined => loaded.get(language);

/** Rejects if their file does not come. */
export async function loadRoomMessages(language: Language): Promise<void> {
  if (!loaded.has(language)) loaded.set(language, await files[language]());
}
