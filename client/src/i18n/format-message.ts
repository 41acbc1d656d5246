import type { Language } from '@opora/shared/domain/text.ts';
import type { Message, PluralMessage } from './message.ts';
import { bindShortWords } from './typography.ts';

export type MessageParams = Readonly<Record<string, string | number>>;

const pluralRules = {
  cs: new Intl.PluralRules('cs'),
  en: new Intl.PluralRules('en'),
} satisfies Record<Language, Intl.PluralRules>;

const numberFormats = {
  cs: new Intl.NumberFormat('cs'),
  en: new Intl.NumberFormat('en-GB'),
} satisfies Record<Language, Intl.NumberFormat>;

/** Fills a message in: picks the form for `count`, puts parameters in, ties short words to what follows. */
export function formatMessage(message: Message, params: MessageParams, language: Language): string {
  const text = typeof message === 'string' ? message : pluralForm(message, params, language);
  const filled = text.replace(/\{(\w+)\}/g, (placeholder, name: string) => {
    const value = params[name];
    if (value === undefined) return placeholder;
    return typeof value === 'number' ? numberFormats[language].format(value) : value;
  });
  return bindShortWords(filled, language);
}

function pluralForm(message: PluralMessage, params: MessageParams, language: Language): string {
  const form = pluralRules[language].select(Number(params['count']));
  return (
    (form === 'one' || form === 'few' || form === 'many' ? message[form] : null) ?? message.other
  );
}
