import { ClosingWords } from './closing-words.tsx';
import { ReadOrder } from './read-back/read-order.tsx';
import { Reword } from './read-back/reword.tsx';

/** Beside the console: what to say in other words, and the plan part by part. Loaded on demand. */
export const LeadingPart = () => (
  <ClosingWords>
    <Reword />
    <ReadOrder />
  </ClosingWords>
);
