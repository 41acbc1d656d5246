import { MoreMessages } from '../../i18n/i18n.tsx';
import { organiserCatalogues } from '../../i18n/organiser-catalogues.ts';
import { Apart } from './apart/apart.tsx';
import { Contacts } from './contacts/contacts.tsx';
import type { OrganiserPartsProps } from './entry/organiser-place.ts';
import { AccessRecord } from './record/access-record.tsx';

const parts = { record: AccessRecord, contacts: Contacts, apart: Apart } as const;

/** What the organiser's dialogs hold, with their own messages. Loaded on demand. */
export function OrganiserParts({ place }: OrganiserPartsProps) {
  const Part = parts[place];
  return (
    <MoreMessages catalogues={organiserCatalogues}>
      <Part />
    </MoreMessages>
  );
}
