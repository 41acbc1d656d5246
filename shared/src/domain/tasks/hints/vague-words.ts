import type { Language } from '../../text.ts';

/**
 * Words that promise an effort and not an act (domain.md 4.3), in the forms in which people write them. Whole forms and not
 * stems: "spolupracovník" and "country" are nothing to ask about.
 */
const vagueForms: Readonly<Record<Language, readonly string[]>> = {
  cs: [
    ...['zlepšit', 'zlepším', 'zlepšíš', 'zlepší', 'zlepšíme', 'zlepšíte'],
    ...['zlepšil', 'zlepšila', 'zlepšilo', 'zlepšili', 'zlepšily', 'zlepšení'],
    ...['zlepšovat', 'zlepšuji', 'zlepšuju', 'zlepšuješ', 'zlepšuje', 'zlepšujeme', 'zlepšujete'],
    ...['zlepšují', 'zlepšujou', 'zlepšoval', 'zlepšovala', 'zlepšovali', 'zlepšovaly'],
    ...['snažit', 'snažím', 'snažíš', 'snaží', 'snažíme', 'snažíte'],
    ...['snažil', 'snažila', 'snažilo', 'snažili', 'snažily', 'vynasnažit', 'vynasnažím'],
    ...['vynasnaží', 'vynasnažíme'],
    ...['spolupracovat', 'spolupracuji', 'spolupracuju', 'spolupracuješ', 'spolupracuje'],
    ...['spolupracujeme', 'spolupracujete', 'spolupracují', 'spolupracujou'],
    ...['spolupracoval', 'spolupracovala', 'spolupracovali', 'spolupracovaly'],
    ...['dbát', 'dbám', 'dbáš', 'dbá', 'dbáme', 'dbáte', 'dbají'],
    ...['dbal', 'dbala', 'dbali', 'dbaly'],
  ],
  en: [
    ...['improve', 'improves', 'improved', 'improving', 'improvement'],
    ...['try', 'tries', 'tried', 'trying', 'make an effort', 'makes an effort'],
    ...['cooperate', 'cooperates', 'cooperated', 'cooperating'],
    ...['co-operate', 'co-operates', 'co-operated', 'co-operating'],
    ...['pay attention', 'pays attention', 'paid attention', 'paying attention'],
  ],
};

const spaced = (text: string): string =>
  ` ${text
    .normalize('NFC')
    .toLowerCase()
    .split(/[^\p{L}-]+/u)
    .join(' ')} `;

/** The first such word of the list that stands in `text`, in the form it has there; null if there is none. */
export function vagueWord(text: string, language: Language): string | null {
  const words = spaced(text);
  return vagueForms[language].find((form) => words.includes(` ${form} `)) ?? null;
}
