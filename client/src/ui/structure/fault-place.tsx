import type { ReactNode } from 'react';
import { Banner } from './banner.tsx';

/** What could not be done, beside the button. The region is there from the start, so it is heard. */
export const FaultPlace = ({ children }: { readonly children: ReactNode }) => (
  <div role="alert">{children === null ? null : <Banner>{children}</Banner>}</div>
);
