import { MoreMessages } from '../../../i18n/i18n.tsx';
import { pensCatalogues } from '../../../i18n/pens-catalogues.ts';
import { PenList } from './pen-list.tsx';

/** The pens of the plan for whoever leads, with their own messages. Loaded on demand. */
export function Pens() {
  return (
    <MoreMessages catalogues={pensCatalogues}>
      <PenList />
    </MoreMessages>
  );
}
