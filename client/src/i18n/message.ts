/** One text by grammatical number; `{count}` chooses the form. `many` is for Czech fractions ("1,5 minuty"). */
export interface PluralMessage {
  readonly one: string;
  readonly few?: string;
  readonly many?: string;
  readonly other: string;
}

/** A text a person sees. `{name}` stands for a parameter. */
export type Message = string | PluralMessage;

/** Messages of one part of the product by key; keys begin with the part's name: `join.title`. */
export type Messages = Readonly<Record<string, Message>>;

/** What another language must bring for the same keys. */
export type TranslationOf<Source extends Messages> = {
  readonly [Key in keyof Source]: Source[Key] extends string ? string : PluralMessage;
};

type Placeholders<Text> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Placeholders<Rest>
  : never;

type PlaceholdersOf<Source> = Source extends string
  ? Placeholders<Source>
  : 'count' | Placeholders<Source[keyof Source]>;

/** The parameters a message needs; none where it has no placeholder. `count` is a number, for the form. */
export type ParamsOf<Source> = [PlaceholdersOf<Source>] extends [never]
  ? []
  : [
      params: {
        readonly [Name in PlaceholdersOf<Source>]: Name extends 'count' ? number : string | number;
      },
    ];
