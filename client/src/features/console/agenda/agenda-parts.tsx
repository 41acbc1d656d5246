import { agendaCatalogues } from '../../../i18n/agenda-catalogues.ts';
import { MoreMessages } from '../../../i18n/i18n.tsx';
import { AgendaEditor } from './agenda-editor.tsx';
import { ShortenOffers } from './shorten-offers.tsx';
import { WrapUp } from './wrap-up.tsx';

const parts = { editor: AgendaEditor, offers: ShortenOffers, 'wrap-up': WrapUp } as const;

export interface AgendaPartsProps {
  readonly part: keyof typeof parts;
}

/** What is only for who leads the agenda, with its own messages. Loaded on demand. */
export function AgendaParts({ part }: AgendaPartsProps) {
  const Part = parts[part];
  return (
    <MoreMessages catalogues={agendaCatalogues}>
      <Part />
    </MoreMessages>
  );
}
