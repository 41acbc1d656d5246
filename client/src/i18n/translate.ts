import type { Language } from '@opora/shared/domain/text.ts';
import type { Catalogue, MessageKey } from './catalogues.ts';
import { formatMessage } from './format-message.ts';
import type { Messages, ParamsOf } from './message.ts';

/** The text for a key; parameters are asked for exactly where the message has placeholders. */
export type Translate = <Key extends MessageKey>(
  key: Key,
  ...params: ParamsOf<Catalogue[Key]>
) => string;

/** A key that the messages at hand do not have comes back as it is, which `entry-messages.test.ts` rules out. */
export function createTranslate(language: Language, messages: Messages): Translate {
  return (key, ...[params]) => formatMessage(messages[key] ?? key, params ?? {}, language);
}
