import type { ReactNode } from 'react';
import { circlesCatalogues } from '../../i18n/circles-catalogues.ts';
import { MoreMessages } from '../../i18n/i18n.tsx';

/** Around each part that loads on demand: it brings its own messages. */
export const CirclesWords = ({ children }: { readonly children: ReactNode }) => (
  <MoreMessages catalogues={circlesCatalogues}>{children}</MoreMessages>
);
