import type { ReactNode } from 'react';
import { MoreMessages } from './i18n.tsx';
import { toolsCatalogues } from './tools-catalogues.ts';

/** Around each tool of the meeting that loads on demand: it brings its own messages. */
export const ToolsWords = ({ children }: { readonly children: ReactNode }) => (
  <MoreMessages catalogues={toolsCatalogues}>{children}</MoreMessages>
);
