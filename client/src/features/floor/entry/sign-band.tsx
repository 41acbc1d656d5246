import { useFloorView } from '../../../connection/conference-context.tsx';
import { Banner } from '../../../ui/structure/banner.tsx';
import { useSignWords } from './use-sign-words.ts';

/** What somebody needs, where the slip with its buttons is not in sight; nothing for whom it does not reach. */
export function SignBand() {
  const wordsOf = useSignWords();
  const signs = useFloorView().leader?.signs ?? [];
  return signs.length === 0 ? null : <Banner>{wordsOf(signs)}</Banner>;
}
