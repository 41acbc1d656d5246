import type { ReactNode } from 'react';
import { closingCatalogues } from '../../i18n/closing-catalogues.ts';
import { MoreMessages } from '../../i18n/i18n.tsx';

/** Around each part that loads on demand: it brings its own messages. */
export const ClosingWords = ({ children }: { readonly children: ReactNode }) => (
  <MoreMessages catalogues={closingCatalogues}>{children}</MoreMessages>
);
