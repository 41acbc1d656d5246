import { unreachable } from '@opora/shared/assert.ts';
import { MoreMessages } from '../../i18n/i18n.tsx';
import { officeCatalogues } from '../../i18n/office-catalogues.ts';
import { AccountPage } from './account/account-page.tsx';
import { ProviderReturn } from './factors/provider-return.tsx';
import { HomePage } from './home/home-page.tsx';
import { PeoplePage } from './people/people-page.tsx';
import { SetupPage } from './setup/setup-page.tsx';
import { SignedIn } from './sign-in/signed-in.tsx';

export interface OfficePagesProps {
  readonly place: 'home' | 'setup' | 'account' | 'people' | 'provider';
}

/** The office, with its own messages. Loaded on demand: whoever comes by a link needs none of it. */
export default function OfficePages({ place }: OfficePagesProps) {
  return (
    <MoreMessages catalogues={officeCatalogues}>
      <OfficePage place={place} />
    </MoreMessages>
  );
}

function OfficePage({ place }: OfficePagesProps) {
  switch (place) {
    case 'setup':
      return <SetupPage />;
    case 'home':
      return <SignedIn>{(session) => <HomePage account={session.account} />}</SignedIn>;
    case 'account':
      return <SignedIn>{(session) => <AccountPage account={session.account} />}</SignedIn>;
    case 'people':
      return <SignedIn>{(session) => <PeoplePage account={session.account} />}</SignedIn>;
    case 'provider':
      return <ProviderReturn />;
    default:
      return unreachable(place);
  }
}
