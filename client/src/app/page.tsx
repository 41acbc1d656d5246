import { unreachable } from '@opora/shared/assert.ts';
import { lazy } from 'react';
import { JoinPage } from '../features/join/join-page.tsx';
import { WaitingPage } from '../features/join/waiting/waiting-page.tsx';
import { WelcomePage } from '../features/welcome/welcome-page.tsx';
import { languageChoice } from '../i18n/language-choice.ts';
import { loadRoomMessages } from '../i18n/room-messages.ts';
import type { Route } from './match-route.ts';
import { NotFoundPage } from './not-found-page.tsx';

const OfficePages = lazy(() => import('../features/office/office-pages.tsx'));
const ConferencePage = lazy(async () => {
  const [page] = await Promise.all([
    import('./conference/conference-page.tsx'),
    loadRoomMessages(languageChoice.get()),
  ]);
  return page;
});

/** The page of each route. Pages before the room are small and stand in the first file. */
export function Page({ route }: { readonly route: Route }) {
  switch (route.page) {
    case 'welcome':
      return <WelcomePage />;
    case 'join':
      return <JoinPage />;
    case 'waiting':
      return <WaitingPage />;
    case 'office':
      return <OfficePages place={route.place} />;
    case 'room': {
      const { conferenceId, participantId } = route;
      return <ConferencePage conferenceId={conferenceId} participantId={participantId} />;
    }
    case 'not-found':
      return <NotFoundPage />;
    default:
      return unreachable(route);
  }
}
