import { leads } from '@opora/shared/domain/facilitation/leads.ts';
import { useConference, useYou } from '../../../connection/conference-context.tsx';
import { facilitationCatalogues } from '../../../i18n/facilitation-catalogues.ts';
import { MoreMessages } from '../../../i18n/i18n.tsx';
import { DeputyChoice } from './deputy-choice.tsx';
import { HandOver } from './hand-over.tsx';

export interface ToolsPartProps {
  readonly onDone: () => void;
}

/** With its own messages. Loaded on demand. */
export function ToolsPart({ onDone }: ToolsPartProps) {
  const mayHandOver = leads(useConference(), useYou());
  return (
    <MoreMessages catalogues={facilitationCatalogues}>
      <DeputyChoice />
      {mayHandOver ? <HandOver onDone={onDone} /> : null}
    </MoreMessages>
  );
}
