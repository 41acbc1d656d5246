/** Languages of the screens. Content keeps the language it was written in. */
export const languages = ['cs', 'en'] as const;
export type Language = (typeof languages)[number];

/** A text of the product's own (template, prompt), complete in each language of the screens. */
export type Localised = Readonly<Record<Language, string>>;
