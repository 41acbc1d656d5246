import { historyCatalogues } from '../../i18n/history-catalogues.ts';
import { MoreMessages } from '../../i18n/i18n.tsx';
import { Authors } from './authors/authors.tsx';
import { Course } from './course/course.tsx';
import type { HistoryPartsProps } from './entry/history-place.ts';

/** What the dialog of the history holds, with its own messages. Loaded on demand. */
export function HistoryParts({ plan, place }: HistoryPartsProps) {
  return (
    <MoreMessages catalogues={historyCatalogues}>
      {place.kind === 'authors' ? (
        <Authors section={place.section} />
      ) : (
        <Course plan={plan} begin={place.section} />
      )}
    </MoreMessages>
  );
}
