import { SelectField } from './select-field.tsx';

export interface BehalfFieldProps<Id extends string> {
  readonly label: string;
  /** Oneself first, if one has a say; not drawn where there is nothing to choose. */
  readonly people: readonly { readonly id: Id; readonly label: string }[];
  readonly selected: Id | null;
  readonly onSelect: (id: Id) => void;
}

/** Whose word is being written down. */
export function BehalfField<Id extends string>({ people, ...field }: BehalfFieldProps<Id>) {
  if (people.length < 2) return null;
  return <SelectField {...field} size="quick" options={people} placeholder={field.label} />;
}
