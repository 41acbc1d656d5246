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
import { createTranslate, type Translate } from './translate.ts';

export interface I18n {
  readonly t: Translate;
  readonly language: Language;
  readonly setLanguage: (language: Language) => void;
}

export interface I18nProviderProps {
  readonly catalogues: Catalogues;
  readonly children: ReactNode;
}

const locales = { cs: 'cs-CZ', en: 'en-GB' } satisfies Record<Language, string>;

const I18nContext = createContext<I18n | null>(null);

/** Gives the tree its language, as this browser's owner chose it, and tells the page and React Aria. */
export function I18nProvider({ catalogues, children }: I18nProviderProps) {
  const language = useSyncExternalStore(languageChoice.subscribe, languageChoice.get);
  const i18n = useMemo(() => {
    const t = createTranslate(language, catalogues);
    return { t, language, setLanguage: languageChoice.set };
  }, [language, catalogues]);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return (
    <AriaI18nProvider locale={locales[language]}>
      <I18nContext value={i18n}>{children}</I18nContext>
    </AriaI18nProvider>
  );
}

export function useI18n(): I18n {
  const i18n = useContext(I18nContext);
  if (!i18n) throw new Error('useI18n needs an I18nProvider above it');
  return i18n;
}
