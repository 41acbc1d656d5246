import { facilitationCatalogues } from '../../../i18n/facilitation-catalogues.ts';
import { MoreMessages } from '../../../i18n/i18n.tsx';
import { Offers } from './offers.tsx';

/** With its own messages. Loaded on demand. */
export const OffersPart = () => (
  <MoreMessages catalogues={facilitationCatalogues}>
    <Offers />
  </MoreMessages>
);
