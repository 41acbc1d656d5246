import type { Language } from '@opora/shared/domain/text.ts';
import {
  createContext,
  type ReactNode,
  useContext,
  useEffect,
  useMemo,
  useSyncExternalStore,
} from 'react';
import { I18nProvider as AriaI18nProvider } from 'react-aria-components/I18nProvider';
import type { Catalogues } from './catalogues.ts';
import { languageChoice } from './language-choice.ts';
import type { Messages } from './message.ts';
import { createTranslate, type Translate } from './translate.ts';

export interface I18n {
  readonly t: Translate;
  readonly language: Language;
  readonly setLanguage: (language: Language) => void;
}

/** With all that can be said here, for those who say more further down. */
interface Spoken extends I18n {
  readonly messages: Messages;
}

const locales = { cs: 'cs-CZ', en: 'en-GB' } satisfies Record<Language, string>;

const I18nContext = createContext<Spoken | null>(null);

export interface I18nProviderProps {
  readonly catalogues: Catalogues;
  readonly children: ReactNode;
}

/** Gives the page its language, as this browser's owner chose it. */
export function I18nProvider({ catalogues, children }: I18nProviderProps) {
  const language = useSyncExternalStore(languageChoice.subscribe, languageChoice.get);
  return (
    <SpokenIn language={language} messages={catalogues[language]}>
      {children}
    </SpokenIn>
  );
}

/** A part of the page with messages of its own besides those around it, in the language around it. */
export function MoreMessages({ catalogues, children }: I18nProviderProps) {
  const { language, messages } = useSpoken();
  const all = useMemo(
    () => ({ ...messages, ...catalogues[language] }),
    [messages, catalogues, language],
  );
  return (
    <SpokenIn language={language} messages={all}>
      {children}
    </SpokenIn>
  );
}

export interface SpokenInProps {
  readonly language: Language;
  readonly messages: Messages;
  readonly children: ReactNode;
}

/** Tells the page and React Aria as well. */
export function SpokenIn({ language, messages, children }: SpokenInProps) {
  const spoken = useMemo(() => {
    const t = createTranslate(language, messages);
    return { t, language, messages, setLanguage: languageChoice.set };
  }, [language, messages]);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return (
    <AriaI18nProvider locale={locales[language]}>
      <I18nContext value={spoken}>{children}</I18nContext>
    </AriaI18nProvider>
  );
}

export const useI18n = (): I18n => useSpoken();

function useSpoken(): Spoken {
  const spoken = useContext(I18nContext);
  if (!spoken) throw new Error('useI18n needs an I18nProvider above it');
  return spoken;
}
